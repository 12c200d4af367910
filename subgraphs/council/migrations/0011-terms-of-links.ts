import { Migration } from '@mikro-orm/migrations';

export class Migration0011 extends Migration {
  override up(): void {
    this.addSql(`alter table "council"."act_relation" add "effective_until" date null;`);
  }
}
