import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."territory" ("id" text not null, "ibge_code" text not null, "name" text not null, "neighbourhoods" text[] not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "territory_ibge_code_index" on "network"."territory" ("ibge_code");`);
    this.addSql(
      `create table "network"."unit_event" ("id" text not null, "unit_id" text not null, "kind" text not null, "date" date not null, "description" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "unit_event_unit_id_index" on "network"."unit_event" ("unit_id");`);
    this.addSql(
      `create table "network"."unit_service" ("id" text not null, "unit_id" text not null, "service_code" text not null, "audience" text null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "unit_service_unit_id_index" on "network"."unit_service" ("unit_id");`);
    this.addSql(
      `create table "network"."unit_territory" ("id" text not null, "unit_id" text not null, "territory_id" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "unit_territory_unit_id_index" on "network"."unit_territory" ("unit_id");`);
    this.addSql(
      `create index "unit_territory_territory_id_index" on "network"."unit_territory" ("territory_id");`,
    );
    this.addSql(`alter table "network"."public_location" add "what_to_bring" text[] not null default '{}';`);
    this.addSql(
      `alter table "network"."territory" add constraint "territory_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."unit_event" add constraint "unit_event_unit_id_foreign" foreign key ("unit_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."unit_event" add constraint "unit_event_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."unit_event" add constraint "unit_event_kind_check" check ("kind" in ('OPENED', 'MOVED', 'RENAMED', 'CLOSED', 'REOPENED'));`,
    );
    this.addSql(
      `alter table "network"."unit_service" add constraint "unit_service_unit_id_foreign" foreign key ("unit_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."unit_territory" add constraint "unit_territory_unit_id_foreign" foreign key ("unit_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "network"."unit_territory" add constraint "unit_territory_territory_id_foreign" foreign key ("territory_id") references "network"."territory" ("id") on delete cascade;`,
    );
  }
}
