import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(
      `create table "council"."entity_registration" ("id" text not null, "council_id" text not null, "organization_id" text not null, "kind" text not null, "number" text null, "offer" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "entity_registration_council_id_index" on "council"."entity_registration" ("council_id");`,
    );
    this.addSql(
      `create index "entity_registration_organization_id_index" on "council"."entity_registration" ("organization_id");`,
    );
    this.addSql(
      `create table "council"."registration_step" ("id" text not null, "registration_id" text not null, "kind" text not null, "date" date not null, "year" int null, "is_favourable" boolean null, "reason" text null, "act" text null, "resolution_id" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "registration_step_registration_id_index" on "council"."registration_step" ("registration_id");`,
    );
    this.addSql(
      `create table "council"."conference" ("id" text not null, "council_id" text not null, "number" int null, "year" int not null, "theme" text null, "starts_on" date null, "ends_on" date null, "participant_count" int null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "conference_council_id_index" on "council"."conference" ("council_id");`);
    this.addSql(
      `create table "council"."conference_proposal" ("id" text not null, "conference_id" text not null, "code" text not null, "axis" text null, "sphere" text not null, "text" text not null, "decision" text not null, "merged_into_id" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "conference_proposal_conference_id_index" on "council"."conference_proposal" ("conference_id");`,
    );
    this.addSql(
      `create table "council"."conference_follow_up" ("id" text not null, "proposal_id" text not null, "date" date not null, "status" text not null, "note" text null, "action_id" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "conference_follow_up_proposal_id_index" on "council"."conference_follow_up" ("proposal_id");`,
    );
    this.addSql(
      `alter table "council"."entity_registration" add constraint "entity_registration_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."entity_registration" add constraint "entity_registration_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."entity_registration" add constraint "entity_registration_kind_check" check ("kind" in ('ENTITY', 'OFFER'));`,
    );
    this.addSql(
      `alter table "council"."registration_step" add constraint "registration_step_registration_id_foreign" foreign key ("registration_id") references "council"."entity_registration" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."registration_step" add constraint "registration_step_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."registration_step" add constraint "registration_step_kind_check" check ("kind" in ('REQUESTED', 'VISITED', 'OPINION', 'GRANTED', 'DENIED', 'PLAN_DELIVERED', 'REPORT_DELIVERED', 'SUSPENDED', 'REINSTATED', 'CANCELLED', 'APPEALED', 'APPEAL_UPHELD', 'APPEAL_DISMISSED'));`,
    );
    this.addSql(
      `alter table "council"."conference" add constraint "conference_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."conference" add constraint "conference_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."conference_proposal" add constraint "conference_proposal_conference_id_foreign" foreign key ("conference_id") references "council"."conference" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."conference_proposal" add constraint "conference_proposal_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."conference_proposal" add constraint "conference_proposal_sphere_check" check ("sphere" in ('MUNICIPAL', 'STATE', 'NATIONAL'));`,
    );
    this.addSql(
      `alter table "council"."conference_proposal" add constraint "conference_proposal_decision_check" check ("decision" in ('APPROVED', 'REJECTED', 'MERGED', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "council"."conference_follow_up" add constraint "conference_follow_up_proposal_id_foreign" foreign key ("proposal_id") references "council"."conference_proposal" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."conference_follow_up" add constraint "conference_follow_up_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."conference_follow_up" add constraint "conference_follow_up_status_check" check ("status" in ('FULFILLED', 'PARTLY', 'UNDER_WAY', 'NOT_BEGUN', 'DROPPED'));`,
    );
  }
}
