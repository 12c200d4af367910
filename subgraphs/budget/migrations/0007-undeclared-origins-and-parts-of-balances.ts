import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(`alter table "budget"."fund_balance" add "parts_amount" numeric(18,2) null;`);
    this.addSql(`alter table "budget"."funding" drop constraint "funding_origin_check";`);
    this.addSql(
      `alter table "budget"."funding" add constraint "funding_origin_check" check ("origin" in ('MUNICIPAL', 'STATE', 'FEDERAL', 'FEDERAL_AND_STATE_UNSPLIT', 'OTHER', 'UNDECLARED'));`,
    );
    this.addSql(`alter table "budget"."budget_line" drop constraint "budget_line_origin_check";`);
    this.addSql(
      `alter table "budget"."budget_line" add constraint "budget_line_origin_check" check ("origin" in ('MUNICIPAL', 'STATE', 'FEDERAL', 'FEDERAL_AND_STATE_UNSPLIT', 'OTHER', 'UNDECLARED'));`,
    );
    this.addSql(`alter table "budget"."transfer" drop constraint "transfer_origin_check";`);
    this.addSql(
      `alter table "budget"."transfer" add constraint "transfer_origin_check" check ("origin" in ('MUNICIPAL', 'STATE', 'FEDERAL', 'FEDERAL_AND_STATE_UNSPLIT', 'OTHER', 'UNDECLARED'));`,
    );
  }
}
