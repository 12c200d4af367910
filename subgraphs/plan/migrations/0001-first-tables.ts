import { Migration } from '@mikro-orm/migrations';

export class Migration0001 extends Migration {
  override up(): void {
    this.addSql(`create schema if not exists "plan";`);
    this.addSql(
      `create table "plan"."data_version" ("id" text not null, "version" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "plan"."source" ("id" text not null, "title" text not null, "publisher" text null, "url" text null, "published_on" date null, "retrieved_on" date null, "sha256" text null, "licence" text null, "is_demonstration" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "plan"."plan" ("id" text not null, "ibge_code" text not null, "title" text not null, "start_year" int not null, "end_year" int not null, "assessed_on" date null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "plan_ibge_code_index" on "plan"."plan" ("ibge_code");`);
    this.addSql(
      `create table "plan"."axis" ("id" text not null, "plan_id" text not null, "code" text not null, "plain_title" text null, "official_text" text null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "axis_plan_id_index" on "plan"."axis" ("plan_id");`);
    this.addSql(
      `create table "plan"."guideline" ("id" text not null, "axis_id" text not null, "code" text not null, "plain_title" text null, "official_text" text null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "guideline_axis_id_index" on "plan"."guideline" ("axis_id");`);
    this.addSql(
      `create table "plan"."action" ("id" text not null, "guideline_id" text not null, "plan_id" text not null, "code" text not null, "plain_title" text null, "official_text" text null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "action_guideline_id_index" on "plan"."action" ("guideline_id");`);
    this.addSql(`create index "action_plan_id_index" on "plan"."action" ("plan_id");`);
    this.addSql(
      `create table "plan"."management_report" ("id" text not null, "ibge_code" text not null, "year" int not null, "title" text not null, "source_id" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "management_report_ibge_code_index" on "plan"."management_report" ("ibge_code");`,
    );
    this.addSql(
      `create table "plan"."report_area" ("id" text not null, "report_id" text not null, "title" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`create index "report_area_report_id_index" on "plan"."report_area" ("report_id");`);
    this.addSql(
      `create table "plan"."report_item" ("id" text not null, "report_id" text not null, "area_id" text null, "plain_title" text null, "official_text" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "report_item_report_id_index" on "plan"."report_item" ("report_id");`);
    this.addSql(`create index "report_item_area_id_index" on "plan"."report_item" ("area_id");`);
    this.addSql(
      `create table "plan"."strategy" ("id" text not null, "action_id" text not null, "plan_id" text not null, "code" text not null, "plain_title" text null, "official_text" text null, "explanation" text null, "measurement_unit" text not null, "target_kind" text not null default 'UNDECLARED', "indicator" text null, "kind_source_id" text null, "kind_locator" text null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "strategy_action_id_index" on "plan"."strategy" ("action_id");`);
    this.addSql(`create index "strategy_plan_id_index" on "plan"."strategy" ("plan_id");`);
    this.addSql(
      `create table "plan"."target" ("id" text not null, "strategy_id" text not null, "year" int not null, "planned" numeric null, "is_share" boolean not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "target_strategy_id_index" on "plan"."target" ("strategy_id");`);
    this.addSql(
      `create table "plan"."measurement" ("id" text not null, "target_id" text not null, "value" numeric not null, "measured_on" date not null, "method" text null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "measurement_target_id_index" on "plan"."measurement" ("target_id");`);
    this.addSql(
      `alter table "plan"."plan" add constraint "plan_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."axis" add constraint "axis_plan_id_foreign" foreign key ("plan_id") references "plan"."plan" ("id");`,
    );
    this.addSql(
      `alter table "plan"."guideline" add constraint "guideline_axis_id_foreign" foreign key ("axis_id") references "plan"."axis" ("id");`,
    );
    this.addSql(
      `alter table "plan"."action" add constraint "action_guideline_id_foreign" foreign key ("guideline_id") references "plan"."guideline" ("id");`,
    );
    this.addSql(
      `alter table "plan"."action" add constraint "action_plan_id_foreign" foreign key ("plan_id") references "plan"."plan" ("id");`,
    );
    this.addSql(
      `alter table "plan"."management_report" add constraint "management_report_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."report_area" add constraint "report_area_report_id_foreign" foreign key ("report_id") references "plan"."management_report" ("id");`,
    );
    this.addSql(
      `alter table "plan"."report_item" add constraint "report_item_report_id_foreign" foreign key ("report_id") references "plan"."management_report" ("id");`,
    );
    this.addSql(
      `alter table "plan"."report_item" add constraint "report_item_area_id_foreign" foreign key ("area_id") references "plan"."report_area" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."report_item" add constraint "report_item_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."strategy" add constraint "strategy_action_id_foreign" foreign key ("action_id") references "plan"."action" ("id");`,
    );
    this.addSql(
      `alter table "plan"."strategy" add constraint "strategy_plan_id_foreign" foreign key ("plan_id") references "plan"."plan" ("id");`,
    );
    this.addSql(
      `alter table "plan"."strategy" add constraint "strategy_kind_source_id_foreign" foreign key ("kind_source_id") references "plan"."source" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "plan"."strategy" add constraint "strategy_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."strategy" add constraint "strategy_target_kind_check" check ("target_kind" in ('FLOW_PER_YEAR', 'CUMULATIVE', 'LEVEL', 'ONE_OFF', 'CONTINUOUS', 'UNDECLARED'));`,
    );
    this.addSql(
      `alter table "plan"."target" add constraint "target_strategy_id_foreign" foreign key ("strategy_id") references "plan"."strategy" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "plan"."target" add constraint "target_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."measurement" add constraint "measurement_target_id_foreign" foreign key ("target_id") references "plan"."target" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "plan"."measurement" add constraint "measurement_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
  }
}
