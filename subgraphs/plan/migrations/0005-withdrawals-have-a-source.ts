import { Migration } from '@mikro-orm/migrations';

export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "plan"."measurement" add "withdrawn_source_id" text null, add "withdrawn_locator" text null;`,
    );
    // Until now a withdrawal took the place of the measurement's own source.
    this.addSql(
      `update "plan"."measurement" set "withdrawn_source_id" = "source_id", "withdrawn_locator" = "locator" where "withdrawn_on" is not null;`,
    );
    this.addSql(
      `alter table "plan"."measurement" add constraint "measurement_withdrawn_source_id_foreign" foreign key ("withdrawn_source_id") references "plan"."source" ("id") on delete set null;`,
    );
  }
}
