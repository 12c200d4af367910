import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget"."fund_account" ("id" text not null, "ibge_code" text not null, "holder_cnpj" text null, "branch" text not null, "number" text not null, "block" text not null, "published_block" text null, primary key ("id"));`,
    );
    this.addSql(`create index "fund_account_ibge_code_index" on "budget"."fund_account" ("ibge_code");`);
    this.addSql(
      `create table "budget"."fund_balance" ("id" text not null, "account_id" text not null, "month" text not null, "amount" numeric(18,2) not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "fund_balance_account_id_index" on "budget"."fund_balance" ("account_id");`);
    this.addSql(
      `create table "budget"."amendment" ("id" text not null, "fiscal_year_id" text not null, "author" text null, "party" text null, "programme" text null, "expense_group" text null, "payment_order" text null, "paid_on" date null, "amount" numeric(18,2) not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "amendment_fiscal_year_id_index" on "budget"."amendment" ("fiscal_year_id");`);
    this.addSql(
      `create table "budget"."statement_figure" ("id" text not null, "fiscal_year_id" text not null, "statement" text not null, "period" text not null, "stage" text null, "intra_budget" text not null, "subfunction" text null, "funding_source_code" text null, "amount" numeric(18,2) not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "statement_figure_fiscal_year_id_index" on "budget"."statement_figure" ("fiscal_year_id");`,
    );
    this.addSql(
      `create table "budget"."transfer" ("id" text not null, "fiscal_year_id" text not null, "origin" text not null, "month" int null, "block" text not null, "published_block" text null, "component" text null, "payment_order" text null, "paid_on" date null, "amount" numeric(18,2) not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "transfer_fiscal_year_id_index" on "budget"."transfer" ("fiscal_year_id");`);
    this.addSql(
      `alter table "budget"."budget_line" add "multi_year_plan" numeric(18,2) null, add "initial_appropriation" numeric(18,2) null, add "carried_over" numeric(18,2) null, add "carried_over_paid" numeric(18,2) null, add "protection_level" text not null default 'UNDECLARED', add "block" text not null default 'UNDECLARED', add "subfunction" text null, add "expense_nature" text null, add "funding_source_code" text null;`,
    );
    this.addSql(
      `alter table "budget"."budget_line" add constraint "budget_line_protection_level_check" check ("protection_level" in ('BASIC', 'SPECIAL_MEDIUM', 'SPECIAL_HIGH', 'SPECIAL_UNSPLIT', 'BENEFITS', 'MANAGEMENT', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "budget"."budget_line" add constraint "budget_line_block_check" check ("block" in ('BASIC', 'SPECIAL_MEDIUM', 'SPECIAL_HIGH', 'SPECIAL_UNSPLIT', 'SUAS_MANAGEMENT', 'CASH_TRANSFER_MANAGEMENT', 'PROGRAMMES', 'AMENDMENTS', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "budget"."fund_account" add constraint "fund_account_block_check" check ("block" in ('BASIC', 'SPECIAL_MEDIUM', 'SPECIAL_HIGH', 'SPECIAL_UNSPLIT', 'SUAS_MANAGEMENT', 'CASH_TRANSFER_MANAGEMENT', 'PROGRAMMES', 'AMENDMENTS', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "budget"."fund_balance" add constraint "fund_balance_account_id_foreign" foreign key ("account_id") references "budget"."fund_account" ("id");`,
    );
    this.addSql(
      `alter table "budget"."fund_balance" add constraint "fund_balance_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."amendment" add constraint "amendment_fiscal_year_id_foreign" foreign key ("fiscal_year_id") references "budget"."fiscal_year" ("id");`,
    );
    this.addSql(
      `alter table "budget"."amendment" add constraint "amendment_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."statement_figure" add constraint "statement_figure_fiscal_year_id_foreign" foreign key ("fiscal_year_id") references "budget"."fiscal_year" ("id");`,
    );
    this.addSql(
      `alter table "budget"."statement_figure" add constraint "statement_figure_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."statement_figure" add constraint "statement_figure_statement_check" check ("statement" in ('MANAGEMENT_REPORT', 'BUDGET_LINES', 'RREO', 'DCA', 'MSC', 'MISOCIAL', 'FNAS'));`,
    );
    this.addSql(
      `alter table "budget"."statement_figure" add constraint "statement_figure_stage_check" check ("stage" in ('MULTI_YEAR_PLAN', 'INITIAL_APPROPRIATION', 'APPROPRIATION', 'COMMITMENT', 'SETTLEMENT', 'PAYMENT', 'CARRIED_OVER', 'CARRIED_OVER_PAID'));`,
    );
    this.addSql(
      `alter table "budget"."statement_figure" add constraint "statement_figure_intra_budget_check" check ("intra_budget" in ('EXCLUDED', 'ONLY', 'INCLUDED', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "budget"."transfer" add constraint "transfer_fiscal_year_id_foreign" foreign key ("fiscal_year_id") references "budget"."fiscal_year" ("id");`,
    );
    this.addSql(
      `alter table "budget"."transfer" add constraint "transfer_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."transfer" add constraint "transfer_origin_check" check ("origin" in ('MUNICIPAL', 'STATE', 'FEDERAL', 'FEDERAL_AND_STATE_UNSPLIT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "budget"."transfer" add constraint "transfer_block_check" check ("block" in ('BASIC', 'SPECIAL_MEDIUM', 'SPECIAL_HIGH', 'SPECIAL_UNSPLIT', 'SUAS_MANAGEMENT', 'CASH_TRANSFER_MANAGEMENT', 'PROGRAMMES', 'AMENDMENTS', 'UNDECLARED'));`,
    );
  }
}
