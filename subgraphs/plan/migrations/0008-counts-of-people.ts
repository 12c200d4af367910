import { Migration } from '@mikro-orm/migrations';

export class Migration0008 extends Migration {
  override up(): void {
    this.addSql(
      `create table "plan"."hidden_count" ("id" text not null, "ibge_code" text not null, "ground" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "hidden_count_ibge_code_index" on "plan"."hidden_count" ("ibge_code");`);
    this.addSql(
      `alter table "plan"."measurement" add "status" text not null default 'PUBLISHED', add "is_of_people" boolean not null default false, add "same_figure" text null;`,
    );
    this.addSql(`alter table "plan"."measurement" alter column "value" drop not null;`);
    this.addSql(
      `alter table "plan"."measurement" add constraint "measurement_status_check" check ("status" in ('PUBLISHED', 'NOT_PUBLISHED', 'LATE', 'SUPPRESSED', 'NOT_MEASURED', 'DECLARED_NONE'));`,
    );
    this.addSql(
      `alter table "plan"."hidden_count" add constraint "hidden_count_ground_check" check ("ground" in ('SMALL', 'SOURCE', 'COMPLEMENT'));`,
    );
  }
}
