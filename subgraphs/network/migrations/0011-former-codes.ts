import { Migration } from '@mikro-orm/migrations';

export class Migration0011 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."former_unit" ("id" text not null, "unit_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "former_unit_unit_id_index" on "network"."former_unit" ("unit_id");`);
    this.addSql(
      `alter table "network"."former_unit" add constraint "former_unit_unit_id_foreign" foreign key ("unit_id") references "network"."network_unit" ("id") on delete cascade;`,
    );
  }
}
