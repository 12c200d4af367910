import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."boundary" ("id" text not null, "geometry" text not null, "box" double precision[] not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create table "network"."unit_list" ("id" text not null, "kind" text not null, "state_id" text not null, "reference_date" date not null, "source_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "unit_list_state_id_index" on "network"."unit_list" ("state_id");`);
    this.addSql(
      `alter table "network"."state" add "region" text null, add "list_source_id" text null, add "list_locator" text null;`,
    );
    this.addSql(
      `alter table "network"."state" add constraint "state_list_source_id_foreign" foreign key ("list_source_id") references "network"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."municipality" add "latitude" double precision null, add "longitude" double precision null, add "is_capital" boolean null, add "siafi_code" text null, add "area_code" text null, add "time_zone" text null, add "list_source_id" text null, add "list_locator" text null;`,
    );
    this.addSql(
      `alter table "network"."municipality" add constraint "municipality_list_source_id_foreign" foreign key ("list_source_id") references "network"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."network_unit" add "published_name" text null, add "opened_on" date null, add "list_id" text null;`,
    );
    this.addSql(
      `alter table "network"."network_unit" add constraint "network_unit_list_id_foreign" foreign key ("list_id") references "network"."unit_list" ("id") on delete set null;`,
    );
    this.addSql(`create index "network_unit_list_id_index" on "network"."network_unit" ("list_id");`);
    this.addSql(
      `alter table "network"."public_location" add "point_gap" text null, add "notes" text[] not null default '{}';`,
    );
    this.addSql(
      `alter table "network"."public_location" add constraint "public_location_point_gap_check" check ("point_gap" in ('MISSING', 'OUTSIDE_BRAZIL', 'SHARED', 'OUTSIDE_MUNICIPALITY'));`,
    );
    this.addSql(
      `alter table "network"."boundary" add constraint "boundary_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."unit_list" add constraint "unit_list_state_id_foreign" foreign key ("state_id") references "network"."state" ("id");`,
    );
    this.addSql(
      `alter table "network"."unit_list" add constraint "unit_list_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."unit_list" add constraint "unit_list_kind_check" check ("kind" in ('CRAS', 'CREAS', 'CENTRO_POP', 'DAY_CENTRE', 'COMMUNITY_CENTRE', 'SHELTER', 'CADUNICO_POST', 'ORGANIZATION', 'OTHER'));`,
    );
  }
}
