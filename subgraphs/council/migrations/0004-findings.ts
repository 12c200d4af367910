import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(`alter table "council"."resolution" add "closing_date" date null;`);
  }
}
