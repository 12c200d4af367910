import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "network";`);
    this.addSql(
      `create table "network"."data_version" ("id" text not null, "version" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "network"."source" ("id" text not null, "title" text not null, "publisher" text null, "url" text null, "published_on" date null, "retrieved_on" date null, "sha256" text null, "licence" text null, "is_demonstration" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "network"."public_body" ("id" text not null, "ibge_code" text not null, "name" text not null, "kind" text not null, "summary" text null, "parent_id" text null, "duties" text[] not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "public_body_ibge_code_index" on "network"."public_body" ("ibge_code");`);
    this.addSql(
      `create table "network"."practice" ("id" text not null, "ibge_code" text not null, "title" text not null, "summary" text not null, "period" text null, "partners" text[] not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "practice_ibge_code_index" on "network"."practice" ("ibge_code");`);
    this.addSql(
      `create table "network"."network_unit" ("id" text not null, "ibge_code" text not null, "kind" text not null, "name" text not null, "search_name" text not null, "location_kind" text not null, "reason" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "network_unit_ibge_code_index" on "network"."network_unit" ("ibge_code");`);
    this.addSql(
      `create table "network"."public_location" ("id" text not null, "unit_id" text not null, "address" text not null, "neighbourhood" text null, "postal_code" text null, "latitude" double precision null, "longitude" double precision null, "phones" text[] not null, "opening_hours" text null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "network"."public_location" add constraint "public_location_unit_id_unique" unique ("unit_id");`,
    );
    this.addSql(
      `create table "network"."indicator" ("id" text not null, "ibge_code" text not null, "code" text not null, "period" text not null, "value" numeric null, "status" text not null, "source_id" text null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "indicator_ibge_code_index" on "network"."indicator" ("ibge_code");`);
    this.addSql(
      `create table "network"."state" ("id" text not null, "ibge_code" text not null, "name" text not null, "search_name" text not null, "source_id" text not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "network"."state" add constraint "state_ibge_code_unique" unique ("ibge_code");`,
    );
    this.addSql(
      `create table "network"."municipality" ("id" text not null, "name" text not null, "search_name" text not null, "slug" text not null, "state_id" text null, "is_demonstration" boolean not null, "source_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "municipality_state_id_index" on "network"."municipality" ("state_id");`);
    this.addSql(
      `alter table "network"."municipality" add constraint "municipality_state_id_slug_unique" unique ("state_id", "slug");`,
    );
    this.addSql(
      `create table "network"."unit_access" ("id" text not null, "unit_id" text not null, "via_id" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "unit_access_unit_id_index" on "network"."unit_access" ("unit_id");`);
    this.addSql(
      `alter table "network"."public_body" add constraint "public_body_parent_id_foreign" foreign key ("parent_id") references "network"."public_body" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."public_body" add constraint "public_body_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."practice" add constraint "practice_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."network_unit" add constraint "network_unit_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."network_unit" add constraint "network_unit_kind_check" check ("kind" in ('CRAS', 'CREAS', 'CENTRO_POP', 'DAY_CENTRE', 'COMMUNITY_CENTRE', 'SHELTER', 'CADUNICO_POST', 'ORGANIZATION', 'OTHER'));`,
    );
    this.addSql(
      `alter table "network"."network_unit" add constraint "network_unit_location_kind_check" check ("location_kind" in ('PUBLIC', 'PROTECTED', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "network"."public_location" add constraint "public_location_unit_id_foreign" foreign key ("unit_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."indicator" add constraint "indicator_source_id_foreign" foreign key ("source_id") references "network"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."indicator" add constraint "indicator_status_check" check ("status" in ('PUBLISHED', 'NOT_PUBLISHED', 'LATE', 'SUPPRESSED', 'NOT_MEASURED', 'DECLARED_NONE'));`,
    );
    this.addSql(
      `alter table "network"."state" add constraint "state_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."municipality" add constraint "municipality_state_id_foreign" foreign key ("state_id") references "network"."state" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."municipality" add constraint "municipality_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."unit_access" add constraint "unit_access_unit_id_foreign" foreign key ("unit_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."unit_access" add constraint "unit_access_via_id_foreign" foreign key ("via_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
  }
}
