import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(
      `create table "plan"."plan_revision" ("id" text not null, "plan_id" text not null, "revised_on" date not null, "subject" text not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "plan_revision_plan_id_index" on "plan"."plan_revision" ("plan_id");`);
    this.addSql(
      `create table "plan"."plan_part" ("id" text not null, "plan_id" text not null, "kind" text not null, "status" text not null, "note" text null, "source_id" text null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "plan_part_plan_id_index" on "plan"."plan_part" ("plan_id");`);
    this.addSql(
      `create table "plan"."report_tie" ("id" text not null, "item_id" text not null, "strategy_id" text null, "unit_id" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "report_tie_item_id_index" on "plan"."report_tie" ("item_id");`);
    this.addSql(`create index "report_tie_strategy_id_index" on "plan"."report_tie" ("strategy_id");`);
    this.addSql(`create index "report_tie_unit_id_index" on "plan"."report_tie" ("unit_id");`);
    this.addSql(
      `create table "plan"."continuation" ("id" text not null, "plan_id" text not null, "before_id" text null, "after_id" text null, "kind" text not null, "note" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "continuation_plan_id_index" on "plan"."continuation" ("plan_id");`);
    this.addSql(`create index "continuation_before_id_index" on "plan"."continuation" ("before_id");`);
    this.addSql(`create index "continuation_after_id_index" on "plan"."continuation" ("after_id");`);
    this.addSql(`alter table "plan"."plan" add "previous_plan_id" text null;`);
    this.addSql(
      `alter table "plan"."plan" add constraint "plan_previous_plan_id_foreign" foreign key ("previous_plan_id") references "plan"."plan" ("id") on delete set null;`,
    );
    this.addSql(`create index "plan_previous_plan_id_index" on "plan"."plan" ("previous_plan_id");`);
    this.addSql(`alter table "plan"."strategy" add "kind_ground" text null;`);
    this.addSql(
      `alter table "plan"."measurement" add "evidence_url" text null, add "withdrawn_on" date null, add "withdrawn_reason" text null;`,
    );
    this.addSql(
      `alter table "plan"."plan_revision" add constraint "plan_revision_plan_id_foreign" foreign key ("plan_id") references "plan"."plan" ("id");`,
    );
    this.addSql(
      `alter table "plan"."plan_revision" add constraint "plan_revision_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."plan_part" add constraint "plan_part_plan_id_foreign" foreign key ("plan_id") references "plan"."plan" ("id");`,
    );
    this.addSql(
      `alter table "plan"."plan_part" add constraint "plan_part_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."plan_part" add constraint "plan_part_kind_check" check ("kind" in ('DIAGNOSIS', 'OBJECTIVES', 'GUIDELINES', 'ACTIONS', 'TARGETS', 'RESULTS', 'RESOURCES', 'FUNDING', 'COVERAGE', 'INDICATORS', 'TIME_SPAN'));`,
    );
    this.addSql(
      `alter table "plan"."plan_part" add constraint "plan_part_status_check" check ("status" in ('PRESENT', 'MISSING', 'NOT_LOOKED_FOR'));`,
    );
    this.addSql(
      `alter table "plan"."report_tie" add constraint "report_tie_item_id_foreign" foreign key ("item_id") references "plan"."report_item" ("id");`,
    );
    this.addSql(
      `alter table "plan"."report_tie" add constraint "report_tie_strategy_id_foreign" foreign key ("strategy_id") references "plan"."strategy" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."report_tie" add constraint "report_tie_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."continuation" add constraint "continuation_plan_id_foreign" foreign key ("plan_id") references "plan"."plan" ("id");`,
    );
    this.addSql(
      `alter table "plan"."continuation" add constraint "continuation_before_id_foreign" foreign key ("before_id") references "plan"."strategy" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."continuation" add constraint "continuation_after_id_foreign" foreign key ("after_id") references "plan"."strategy" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."continuation" add constraint "continuation_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."continuation" add constraint "continuation_kind_check" check ("kind" in ('CONTINUES', 'GROWS', 'SHRINKS', 'MERGES', 'DROPPED', 'NEW'));`,
    );
  }
}
