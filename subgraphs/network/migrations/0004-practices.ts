import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "network"."practice" add "programme" text null, add "topics" text[] not null default '{}', add "services" text[] not null default '{}', add "audience" text[] not null default '{}', add "materials" text[] not null default '{}';`,
    );
  }
}
