import { Migration } from '@mikro-orm/migrations';

export class Migration0009 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."hidden_count" ("id" text not null, "ibge_code" text not null, "ground" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "hidden_count_ibge_code_index" on "network"."hidden_count" ("ibge_code");`);
    this.addSql(
      `create table "network"."attendance" ("id" text not null, "ibge_code" text not null, "owner_id" text not null, "form" text not null, "code" text not null, "period" text not null, "value" numeric null, "status" text not null, "units_reported" int null, "units_expected" int null, "source_id" text null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "attendance_ibge_code_index" on "network"."attendance" ("ibge_code");`);
    this.addSql(`create index "attendance_owner_id_index" on "network"."attendance" ("owner_id");`);
    this.addSql(`alter table "network"."indicator" add "territory" text null;`);
    this.addSql(
      `insert into "network"."hidden_count" select 'indicator/' || "id", "ibge_code", 'SOURCE' from "network"."indicator" where "status" = 'SUPPRESSED';`,
    );
    this.addSql(
      `alter table "network"."hidden_count" add constraint "hidden_count_ground_check" check ("ground" in ('SMALL', 'SOURCE', 'COMPLEMENT'));`,
    );
    this.addSql(
      `alter table "network"."attendance" add constraint "attendance_source_id_foreign" foreign key ("source_id") references "network"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "network"."attendance" add constraint "attendance_form_check" check ("form" in ('CRAS', 'CREAS'));`,
    );
    this.addSql(
      `alter table "network"."attendance" add constraint "attendance_status_check" check ("status" in ('PUBLISHED', 'NOT_PUBLISHED', 'LATE', 'SUPPRESSED', 'NOT_MEASURED', 'DECLARED_NONE'));`,
    );
  }
}
