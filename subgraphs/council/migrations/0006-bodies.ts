import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(
      `create table "council"."presidency" ("id" text not null, "council_id" text not null, "seat_id" text not null, "start" date not null, "end" date null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "presidency_council_id_index" on "council"."presidency" ("council_id");`);
    this.addSql(`create index "presidency_seat_id_index" on "council"."presidency" ("seat_id");`);
    this.addSql(
      `create table "council"."seat_attendance" ("id" text not null, "meeting_id" text not null, "seat_id" text not null, "status" text not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "seat_attendance_meeting_id_index" on "council"."seat_attendance" ("meeting_id");`,
    );
    this.addSql(`create index "seat_attendance_seat_id_index" on "council"."seat_attendance" ("seat_id");`);
    this.addSql(
      `create table "council"."mandate" ("id" text not null, "seat_id" text not null, "holder" text null, "start" date not null, "end" date null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "mandate_seat_id_index" on "council"."mandate" ("seat_id");`);
    this.addSql(
      `create table "council"."council_rule" ("id" text not null, "council_id" text not null, "kind" text not null, "title" text not null, "in_force_from" date not null, "in_force_until" date null, "seat_count" int null, "opening_basis" text null, "opening_number" int null, "deciding_basis" text null, "deciding_number" int null, "mandate_months" int null, "reappointments" int null, "parity" text null, "alternates_presidency" boolean null, "commissions" text[] not null default '{}', "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "council_rule_council_id_index" on "council"."council_rule" ("council_id");`);
    this.addSql(
      `create table "council"."agenda_item" ("id" text not null, "meeting_id" text not null, "number" int not null, "title" text not null, "deliberation_id" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "agenda_item_meeting_id_index" on "council"."agenda_item" ("meeting_id");`);
    this.addSql(
      `create table "council"."paper" ("id" text not null, "meeting_id" text not null, "agenda_item_id" text null, "title" text not null, "kind" text not null, "url" text null, "sha256" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "paper_meeting_id_index" on "council"."paper" ("meeting_id");`);
    this.addSql(`create index "paper_agenda_item_id_index" on "council"."paper" ("agenda_item_id");`);
    this.addSql(
      `create table "council"."agenda_concern" ("id" text not null, "agenda_item_id" text not null, "subject_type" text not null, "subject_id" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "agenda_concern_agenda_item_id_index" on "council"."agenda_concern" ("agenda_item_id");`,
    );
    this.addSql(
      `alter table "council"."seat" add "substitute_of_id" text null, add "exists_from" date null, add "exists_until" date null, add "declared_vacant_since" date null;`,
    );
    this.addSql(
      `alter table "council"."seat" add constraint "seat_substitute_of_id_foreign" foreign key ("substitute_of_id") references "council"."seat" ("id") on delete set null;`,
    );
    this.addSql(`create index "seat_substitute_of_id_index" on "council"."seat" ("substitute_of_id");`);
    this.addSql(`alter table "council"."meeting" drop constraint "meeting_status_check";`);
    this.addSql(
      `alter table "council"."meeting" add "starts_at" text null, add "place" text null, add "minutes_approved_in_id" text null;`,
    );
    this.addSql(
      `create index "meeting_minutes_approved_in_id_index" on "council"."meeting" ("minutes_approved_in_id");`,
    );
    this.addSql(
      `alter table "council"."meeting" add constraint "meeting_status_check" check ("status" in ('HELD', 'SUSPENDED', 'SCHEDULED', 'CANCELLED', 'NO_QUORUM', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "council"."presidency" add constraint "presidency_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."presidency" add constraint "presidency_seat_id_foreign" foreign key ("seat_id") references "council"."seat" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."presidency" add constraint "presidency_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."seat_attendance" add constraint "seat_attendance_meeting_id_foreign" foreign key ("meeting_id") references "council"."meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."seat_attendance" add constraint "seat_attendance_seat_id_foreign" foreign key ("seat_id") references "council"."seat" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."seat_attendance" add constraint "seat_attendance_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."seat_attendance" add constraint "seat_attendance_status_check" check ("status" in ('PRESENT', 'EXCUSED', 'ABSENT'));`,
    );
    this.addSql(
      `alter table "council"."mandate" add constraint "mandate_seat_id_foreign" foreign key ("seat_id") references "council"."seat" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."mandate" add constraint "mandate_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."council_rule" add constraint "council_rule_council_id_foreign" foreign key ("council_id") references "council"."council" ("id");`,
    );
    this.addSql(
      `alter table "council"."council_rule" add constraint "council_rule_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."council_rule" add constraint "council_rule_kind_check" check ("kind" in ('LAW', 'PROCEDURE'));`,
    );
    this.addSql(
      `alter table "council"."council_rule" add constraint "council_rule_opening_basis_check" check ("opening_basis" in ('MAJORITY', 'HALF', 'TWO_THIRDS', 'THIRD', 'NUMBER', 'MAJORITY_OF_PRESENT'));`,
    );
    this.addSql(
      `alter table "council"."council_rule" add constraint "council_rule_deciding_basis_check" check ("deciding_basis" in ('MAJORITY', 'HALF', 'TWO_THIRDS', 'THIRD', 'NUMBER', 'MAJORITY_OF_PRESENT'));`,
    );
    this.addSql(
      `alter table "council"."council_rule" add constraint "council_rule_parity_check" check ("parity" in ('GOVERNMENT_AND_SOCIETY', 'SPHERES'));`,
    );
    this.addSql(
      `alter table "council"."agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "council"."meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."agenda_item" add constraint "agenda_item_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."paper" add constraint "paper_meeting_id_foreign" foreign key ("meeting_id") references "council"."meeting" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."paper" add constraint "paper_agenda_item_id_foreign" foreign key ("agenda_item_id") references "council"."agenda_item" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "council"."paper" add constraint "paper_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."paper" add constraint "paper_kind_check" check ("kind" in ('CALL', 'AGENDA', 'MINUTES', 'ATTENDANCE', 'DRAFT', 'OPINION', 'REPORT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "council"."agenda_concern" add constraint "agenda_concern_agenda_item_id_foreign" foreign key ("agenda_item_id") references "council"."agenda_item" ("id") on delete cascade;`,
    );
  }
}
