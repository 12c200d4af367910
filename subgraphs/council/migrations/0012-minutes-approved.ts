import { Migration } from '@mikro-orm/migrations';

export class Migration0012 extends Migration {
  override up(): void {
    this.addSql(`alter table "council"."meeting" add "minutes_approved" boolean null;`);
  }
}
