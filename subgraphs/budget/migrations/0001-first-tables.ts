import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "budget";`);
    this.addSql(
      `create table "budget"."data_version" ("id" text not null, "version" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "budget"."source" ("id" text not null, "title" text not null, "publisher" text null, "url" text null, "published_on" date null, "retrieved_on" date null, "sha256" text null, "licence" text null, "is_demonstration" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "budget"."fiscal_year" ("id" text not null, "ibge_code" text not null, "year" int not null, "total_amount" numeric(18,2) null, "total_source_id" text null, "total_locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "fiscal_year_ibge_code_index" on "budget"."fiscal_year" ("ibge_code");`);
    this.addSql(
      `create table "budget"."funding" ("id" text not null, "fiscal_year_id" text not null, "origin" text not null, "amount" numeric(18,2) null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "funding_fiscal_year_id_index" on "budget"."funding" ("fiscal_year_id");`);
    this.addSql(
      `create table "budget"."budget_line" ("id" text not null, "fiscal_year_id" text not null, "code" text not null, "title" text not null, "origin" text not null, "appropriation" numeric(18,2) null, "commitment" numeric(18,2) null, "settlement" numeric(18,2) null, "payment" numeric(18,2) null, "action_id" text null, "unit_id" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "budget_line_fiscal_year_id_index" on "budget"."budget_line" ("fiscal_year_id");`,
    );
    this.addSql(`create index "budget_line_action_id_index" on "budget"."budget_line" ("action_id");`);
    this.addSql(
      `alter table "budget"."fiscal_year" add constraint "fiscal_year_total_source_id_foreign" foreign key ("total_source_id") references "budget"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "budget"."funding" add constraint "funding_fiscal_year_id_foreign" foreign key ("fiscal_year_id") references "budget"."fiscal_year" ("id");`,
    );
    this.addSql(
      `alter table "budget"."funding" add constraint "funding_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."funding" add constraint "funding_origin_check" check ("origin" in ('MUNICIPAL', 'STATE', 'FEDERAL', 'FEDERAL_AND_STATE_UNSPLIT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "budget"."budget_line" add constraint "budget_line_fiscal_year_id_foreign" foreign key ("fiscal_year_id") references "budget"."fiscal_year" ("id");`,
    );
    this.addSql(
      `alter table "budget"."budget_line" add constraint "budget_line_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."budget_line" add constraint "budget_line_origin_check" check ("origin" in ('MUNICIPAL', 'STATE', 'FEDERAL', 'FEDERAL_AND_STATE_UNSPLIT', 'OTHER'));`,
    );
  }
}
