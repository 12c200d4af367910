import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`alter table "network"."indicator" add "other_values" text[] not null default '{}';`);
  }
}
