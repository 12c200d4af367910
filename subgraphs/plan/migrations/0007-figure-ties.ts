import { Migration } from '@mikro-orm/migrations';

export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(
      `create table "plan"."figure_tie" ("id" text not null, "report_id" text not null, "indicator_id" text not null, "strategy_id" text null, "unit_id" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "figure_tie_report_id_index" on "plan"."figure_tie" ("report_id");`);
    this.addSql(`create index "figure_tie_strategy_id_index" on "plan"."figure_tie" ("strategy_id");`);
    this.addSql(
      `alter table "plan"."figure_tie" add constraint "figure_tie_report_id_foreign" foreign key ("report_id") references "plan"."management_report" ("id");`,
    );
    this.addSql(
      `alter table "plan"."figure_tie" add constraint "figure_tie_strategy_id_foreign" foreign key ("strategy_id") references "plan"."strategy" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."figure_tie" add constraint "figure_tie_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
  }
}
