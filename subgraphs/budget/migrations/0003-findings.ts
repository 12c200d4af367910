import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`alter table "budget"."fiscal_year" add "total_printed_share" numeric null;`);
    this.addSql(`alter table "budget"."funding" add "printed_share" numeric null;`);
  }
}
