import { Migration } from '@mikro-orm/migrations';

export class Migration0013 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."population" ("id" text not null, "ibge_code" text not null, "year" int not null, "people" int not null, "method" text not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "population_ibge_code_index" on "network"."population" ("ibge_code");`);
    this.addSql(
      `alter table "network"."population" add constraint "population_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."population" add constraint "population_method_check" check ("method" in ('CENSUS', 'ESTIMATE'));`,
    );
  }
}
