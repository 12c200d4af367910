import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."public_power" ("id" text not null, "body_id" text not null, "text" text not null, "legal_basis" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "public_power_body_id_index" on "network"."public_power" ("body_id");`);
    this.addSql(
      `create table "network"."public_office" ("id" text not null, "body_id" text not null, "name" text not null, "address" text null, "neighbourhood" text null, "postal_code" text null, "phones" text[] not null, "emails" text[] not null, "urls" text[] not null, "opening_hours" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "public_office_body_id_index" on "network"."public_office" ("body_id");`);
    this.addSql(
      `create table "network"."practice_reuse" ("id" text not null, "practice_id" text not null, "who" text not null, "ibge_code" text null, "period" text null, "outcome" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "practice_reuse_practice_id_index" on "network"."practice_reuse" ("practice_id");`,
    );
    this.addSql(
      `create table "network"."organization" ("id" text not null, "ibge_code" text not null, "name" text not null, "cnpj" text null, "serves_people" boolean null, "advises" boolean null, "defends_rights" boolean null, "location_kind" text not null, "office_reason" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "organization_ibge_code_index" on "network"."organization" ("ibge_code");`);
    this.addSql(
      `create table "network"."organization_offer" ("id" text not null, "organization_id" text not null, "name" text not null, "level" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "organization_offer_organization_id_index" on "network"."organization_offer" ("organization_id");`,
    );
    this.addSql(
      `create table "network"."organization_address" ("id" text not null, "organization_id" text not null, "address" text not null, "neighbourhood" text null, "postal_code" text null, "phones" text[] not null, "opening_hours" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "network"."organization_address" add constraint "organization_address_organization_id_unique" unique ("organization_id");`,
    );
    this.addSql(
      `create table "network"."federal_registration" ("id" text not null, "organization_id" text not null, "register" text not null, "status" text not null, "since" date null, "until" date null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "federal_registration_organization_id_index" on "network"."federal_registration" ("organization_id");`,
    );
    this.addSql(
      `create table "network"."complaint_channel" ("id" text not null, "ibge_code" text not null, "body_id" text null, "kind" text not null, "name" text not null, "purpose" text null, "phones" text[] not null, "emails" text[] not null, "urls" text[] not null, "opening_hours" text null, "deadline" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "complaint_channel_ibge_code_index" on "network"."complaint_channel" ("ibge_code");`,
    );
    this.addSql(
      `create index "complaint_channel_body_id_index" on "network"."complaint_channel" ("body_id");`,
    );
    this.addSql(`alter table "network"."practice" add "problem" text null, add "place" text null;`);
    this.addSql(
      `alter table "network"."public_power" add constraint "public_power_body_id_foreign" foreign key ("body_id") references "network"."public_body" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."public_power" add constraint "public_power_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."public_office" add constraint "public_office_body_id_foreign" foreign key ("body_id") references "network"."public_body" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."public_office" add constraint "public_office_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."practice_reuse" add constraint "practice_reuse_practice_id_foreign" foreign key ("practice_id") references "network"."practice" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."practice_reuse" add constraint "practice_reuse_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."organization" add constraint "organization_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."organization" add constraint "organization_location_kind_check" check ("location_kind" in ('PUBLIC', 'PROTECTED', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "network"."organization_offer" add constraint "organization_offer_organization_id_foreign" foreign key ("organization_id") references "network"."organization" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."organization_offer" add constraint "organization_offer_level_check" check ("level" in ('BASIC', 'SPECIAL_MEDIUM', 'SPECIAL_HIGH', 'SPECIAL_UNSPLIT', 'BENEFITS', 'MANAGEMENT', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "network"."organization_address" add constraint "organization_address_organization_id_foreign" foreign key ("organization_id") references "network"."organization" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."federal_registration" add constraint "federal_registration_organization_id_foreign" foreign key ("organization_id") references "network"."organization" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."federal_registration" add constraint "federal_registration_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."federal_registration" add constraint "federal_registration_register_check" check ("register" in ('CNEAS', 'CEBAS'));`,
    );
    this.addSql(
      `alter table "network"."federal_registration" add constraint "federal_registration_status_check" check ("status" in ('IN_FORCE', 'UNDER_REVIEW', 'DENIED', 'CANCELLED', 'EXPIRED', 'ABSENT'));`,
    );
    this.addSql(
      `alter table "network"."complaint_channel" add constraint "complaint_channel_body_id_foreign" foreign key ("body_id") references "network"."public_body" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."complaint_channel" add constraint "complaint_channel_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."complaint_channel" add constraint "complaint_channel_kind_check" check ("kind" in ('OMBUDSMAN', 'INFORMATION_REQUEST', 'HOTLINE', 'COUNCIL', 'PROSECUTOR_OR_DEFENDER', 'OTHER'));`,
    );
  }
}
