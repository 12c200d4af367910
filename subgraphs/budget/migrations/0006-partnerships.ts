import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget"."partnership" ("id" text not null, "ibge_code" text not null, "organization_id" text not null, "instrument" text not null, "number" text not null, "body" text not null, "object" text not null, "level" text not null, "signed_on" date null, "starts_on" date null, "ends_on" date null, "total" numeric(18,2) null, "released" numeric(18,2) null, "accounts_due_on" date null, "accounts_delivered_on" date null, "accounts_review_due_on" date null, "accounts_result" text null, "team_pay" numeric(18,2) null, "team_roles" text[] not null default '{}', "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "partnership_ibge_code_index" on "budget"."partnership" ("ibge_code");`);
    this.addSql(
      `create index "partnership_organization_id_index" on "budget"."partnership" ("organization_id");`,
    );
    this.addSql(
      `alter table "budget"."partnership" add constraint "partnership_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."partnership" add constraint "partnership_instrument_check" check ("instrument" in ('COLLABORATION_TERM', 'PROMOTION_TERM', 'COOPERATION_AGREEMENT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "budget"."partnership" add constraint "partnership_level_check" check ("level" in ('BASIC', 'SPECIAL_MEDIUM', 'SPECIAL_HIGH', 'SPECIAL_UNSPLIT', 'BENEFITS', 'MANAGEMENT', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "budget"."partnership" add constraint "partnership_accounts_result_check" check ("accounts_result" in ('REGULAR', 'REGULAR_WITH_RESERVATIONS', 'IRREGULAR'));`,
    );
  }
}
