import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "council";`);
    this.addSql(
      `create table "council"."council" ("id" text not null, "kind" text not null, "name" text not null, "ibge_code" text null, "state_code" text null, primary key ("id"));`,
    );
    this.addSql(`create index "council_ibge_code_index" on "council"."council" ("ibge_code");`);
    this.addSql(`create index "council_state_code_index" on "council"."council" ("state_code");`);
    this.addSql(
      `create table "council"."data_version" ("id" text not null, "version" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "council"."source" ("id" text not null, "title" text not null, "publisher" text null, "url" text null, "published_on" date null, "retrieved_on" date null, "sha256" text null, "licence" text null, "is_demonstration" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "council"."seat" ("id" text not null, "council_id" text not null, "segment" text not null, "role" text not null, "body_represented" text not null, "mandate_start" date null, "mandate_end" date null, "is_presidency" boolean not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "seat_council_id_index" on "council"."seat" ("council_id");`);
    this.addSql(
      `create table "council"."resolution" ("id" text not null, "council_id" text not null, "number" int not null, "year" int not null, "date" date null, "title" text not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "resolution_council_id_index" on "council"."resolution" ("council_id");`);
    this.addSql(
      `create table "council"."meeting" ("id" text not null, "council_id" text not null, "date" date null, "kind" text not null, "status" text not null, "minutes_number" text null, "has_agenda" boolean null, "has_minutes" boolean null, "has_attendance" boolean null, "source_id" text null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "meeting_council_id_index" on "council"."meeting" ("council_id");`);
    this.addSql(
      `create table "council"."deliberation" ("id" text not null, "council_id" text not null, "meeting_id" text null, "resolution_id" text null, "date" date null, "effect" text not null, "subject" text not null, "note" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "deliberation_council_id_index" on "council"."deliberation" ("council_id");`);
    this.addSql(`create index "deliberation_meeting_id_index" on "council"."deliberation" ("meeting_id");`);
    this.addSql(
      `create index "deliberation_resolution_id_index" on "council"."deliberation" ("resolution_id");`,
    );
    this.addSql(
      `create table "council"."concern" ("id" text not null, "deliberation_id" text not null, "subject_type" text not null, "subject_id" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "concern_deliberation_id_index" on "council"."concern" ("deliberation_id");`);
    this.addSql(`create index "concern_subject_id_index" on "council"."concern" ("subject_id");`);
    this.addSql(
      `create table "council"."technical_support_plan" ("id" text not null, "resolution_id" text not null, "title" text not null, "year" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "technical_support_plan_resolution_id_index" on "council"."technical_support_plan" ("resolution_id");`,
    );
    this.addSql(
      `create table "council"."support_axis" ("id" text not null, "plan_id" text not null, "title" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "support_axis_plan_id_index" on "council"."support_axis" ("plan_id");`);
    this.addSql(
      `create table "council"."support_event" ("id" text not null, "axis_id" text not null, "title" text not null, "modality" text null, "note" text null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "support_event_axis_id_index" on "council"."support_event" ("axis_id");`);
    this.addSql(
      `alter table "council"."council" add constraint "council_kind_check" check ("kind" in ('CMAS', 'CEAS', 'CNAS', 'CIB', 'CIT'));`,
    );
    this.addSql(
      `alter table "council"."seat" add constraint "seat_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."seat" add constraint "seat_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."seat" add constraint "seat_segment_check" check ("segment" in ('GOVERNMENT', 'USERS', 'WORKERS', 'ENTITIES'));`,
    );
    this.addSql(
      `alter table "council"."seat" add constraint "seat_role_check" check ("role" in ('FULL', 'SUBSTITUTE'));`,
    );
    this.addSql(
      `alter table "council"."resolution" add constraint "resolution_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."resolution" add constraint "resolution_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."meeting" add constraint "meeting_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."meeting" add constraint "meeting_source_id_foreign" foreign key ("source_id") references "council"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "council"."meeting" add constraint "meeting_kind_check" check ("kind" in ('ORDINARY', 'EXTRAORDINARY', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "council"."meeting" add constraint "meeting_status_check" check ("status" in ('HELD', 'SUSPENDED', 'SCHEDULED', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "council"."deliberation" add constraint "deliberation_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."deliberation" add constraint "deliberation_meeting_id_foreign" foreign key ("meeting_id") references "council"."meeting" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "council"."deliberation" add constraint "deliberation_resolution_id_foreign" foreign key ("resolution_id") references "council"."resolution" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "council"."deliberation" add constraint "deliberation_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."deliberation" add constraint "deliberation_effect_check" check ("effect" in ('APPROVES', 'ADOPTS', 'ALTERS', 'REVOKES', 'REJECTS', 'RECOMMENDS', 'PACTS'));`,
    );
    this.addSql(
      `alter table "council"."concern" add constraint "concern_deliberation_id_foreign" foreign key ("deliberation_id") references "council"."deliberation" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."concern" add constraint "concern_subject_type_check" check ("subject_type" in ('Plan', 'Action', 'FiscalYear', 'NetworkUnit'));`,
    );
    this.addSql(
      `alter table "council"."technical_support_plan" add constraint "technical_support_plan_resolution_id_foreign" foreign key ("resolution_id") references "council"."resolution" ("id");`,
    );
    this.addSql(
      `alter table "council"."technical_support_plan" add constraint "technical_support_plan_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."support_axis" add constraint "support_axis_plan_id_foreign" foreign key ("plan_id") references "council"."technical_support_plan" ("id");`,
    );
    this.addSql(
      `alter table "council"."support_event" add constraint "support_event_axis_id_foreign" foreign key ("axis_id") references "council"."support_axis" ("id") on delete cascade;`,
    );
  }
}
