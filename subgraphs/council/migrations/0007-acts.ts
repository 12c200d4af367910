import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(
      `create table "council"."request" ("id" text not null, "deliberation_id" text not null, "title" text not null, "addressee" text not null, "due_on" date null, "outcome" text null, "answered_on" date null, "answer" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "request_deliberation_id_index" on "council"."request" ("deliberation_id");`);
    this.addSql(
      `create table "council"."act_relation" ("id" text not null, "deliberation_id" text not null, "kind" text not null, "target_id" text not null, "target_council_id" text not null, "target_name" text not null, "provisions" text null, "effective_on" date null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "act_relation_deliberation_id_index" on "council"."act_relation" ("deliberation_id");`,
    );
    this.addSql(`create index "act_relation_target_id_index" on "council"."act_relation" ("target_id");`);
    this.addSql(
      `create index "act_relation_target_council_id_index" on "council"."act_relation" ("target_council_id");`,
    );
    this.addSql(
      `create table "council"."support_outcome" ("id" text not null, "event_id" text not null, "is_held" boolean not null, "held_on" date null, "town_codes" text[] not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "support_outcome_event_id_index" on "council"."support_outcome" ("event_id");`);
    this.addSql(
      `create table "council"."vote" ("id" text not null, "deliberation_id" text not null, "seat_id" text not null, "option" text not null, "is_casting" boolean not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "vote_deliberation_id_index" on "council"."vote" ("deliberation_id");`);
    this.addSql(
      `create table "council"."vote_count" ("id" text not null, "deliberation_id" text not null, "in_favour" int not null, "against" int not null, "abstained" int null, "absent" int null, "casting_vote" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "vote_count_deliberation_id_index" on "council"."vote_count" ("deliberation_id");`,
    );
    this.addSql(
      `alter table "council"."resolution" add "act_type" text not null default 'RESOLUTION', add "effective_on" date null, add "ends_on" date null, add "is_ad_referendum" boolean not null default false, add "ratify_by" date null, add "preamble" text null;`,
    );
    this.addSql(
      `alter table "council"."resolution" add constraint "resolution_council_id_act_type_number_year_unique" unique ("council_id", "act_type", "number", "year");`,
    );
    this.addSql(
      `alter table "council"."resolution" add constraint "resolution_act_type_check" check ("act_type" in ('RESOLUTION', 'DELIBERATION', 'OPINION', 'RECOMMENDATION', 'MOTION'));`,
    );
    this.addSql(`alter table "council"."deliberation" drop constraint "deliberation_effect_check";`);
    this.addSql(
      `alter table "council"."deliberation" add constraint "deliberation_effect_check" check ("effect" in ('APPROVES', 'ADOPTS', 'ALTERS', 'REVOKES', 'REJECTS', 'RECOMMENDS', 'PACTS', 'DENIES', 'RATIFIES', 'SUSPENDS', 'CORRECTS'));`,
    );
    this.addSql(`alter table "council"."concern" drop constraint "concern_subject_type_check";`);
    this.addSql(
      `alter table "council"."concern" add constraint "concern_subject_type_check" check ("subject_type" in ('Plan', 'Action', 'FiscalYear', 'NetworkUnit', 'Organization'));`,
    );
    this.addSql(`alter table "council"."article" add "annex_number" int null;`);
    // Until now an act had one annex at most.
    this.addSql(`update "council"."article" set "annex_number" = 1 where "sequence" = 'ANNEX';`);
    this.addSql(
      `alter table "council"."request" add constraint "request_deliberation_id_foreign" foreign key ("deliberation_id") references "council"."deliberation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."request" add constraint "request_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."request" add constraint "request_outcome_check" check ("outcome" in ('DONE', 'PARTLY_DONE', 'NOT_DONE'));`,
    );
    this.addSql(
      `alter table "council"."act_relation" add constraint "act_relation_deliberation_id_foreign" foreign key ("deliberation_id") references "council"."deliberation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."act_relation" add constraint "act_relation_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."act_relation" add constraint "act_relation_kind_check" check ("kind" in ('ALTERS', 'REVOKES', 'ANNULS', 'SUSPENDS', 'RESTORES', 'RATIFIES', 'REFUSES', 'CORRECTS', 'BASED_ON'));`,
    );
    this.addSql(
      `alter table "council"."support_outcome" add constraint "support_outcome_event_id_foreign" foreign key ("event_id") references "council"."support_event" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."support_outcome" add constraint "support_outcome_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."vote" add constraint "vote_deliberation_id_foreign" foreign key ("deliberation_id") references "council"."deliberation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."vote" add constraint "vote_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."vote" add constraint "vote_option_check" check ("option" in ('IN_FAVOUR', 'AGAINST', 'ABSTAINED', 'ABSENT'));`,
    );
    this.addSql(
      `alter table "council"."vote_count" add constraint "vote_count_deliberation_id_foreign" foreign key ("deliberation_id") references "council"."deliberation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."vote_count" add constraint "vote_count_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."vote_count" add constraint "vote_count_casting_vote_check" check ("casting_vote" in ('IN_FAVOUR', 'AGAINST', 'ABSTAINED', 'ABSENT'));`,
    );
  }
}
