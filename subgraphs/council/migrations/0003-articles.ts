import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(
      `create table "council"."article" ("id" text not null, "resolution_id" text not null, "sequence" text not null, "number" int not null, "chapter" text null, "text" text not null, "parts" text[] not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "article_resolution_id_index" on "council"."article" ("resolution_id");`);
    this.addSql(
      `create table "council"."support_strategy" ("id" text not null, "plan_id" text not null, "numeral" text not null, "title" text not null, "official_text" text not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(`create index "support_strategy_plan_id_index" on "council"."support_strategy" ("plan_id");`);
    this.addSql(
      `create table "council"."support_contact" ("id" text not null, "strategy_id" text not null, "office" text not null, "purpose" text null, "phones" text[] not null, "emails" text[] not null, "urls" text[] not null, "position" int not null, "source_id" text not null, "locator" text null, primary key ("id"));`,
    );
    this.addSql(
      `create index "support_contact_strategy_id_index" on "council"."support_contact" ("strategy_id");`,
    );
    this.addSql(
      `alter table "council"."resolution" add "official_text" text null, add "basis" text[] not null default '{}';`,
    );
    this.addSql(
      `alter table "council"."technical_support_plan" add "introduction" text[] not null default '{}';`,
    );
    this.addSql(`alter table "council"."support_event" add "official_text" text null;`);
    this.addSql(
      `alter table "council"."article" add constraint "article_resolution_id_foreign" foreign key ("resolution_id") references "council"."resolution" ("id");`,
    );
    this.addSql(
      `alter table "council"."article" add constraint "article_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."article" add constraint "article_sequence_check" check ("sequence" in ('RESOLUTION', 'ANNEX'));`,
    );
    this.addSql(
      `alter table "council"."support_strategy" add constraint "support_strategy_plan_id_foreign" foreign key ("plan_id") references "council"."technical_support_plan" ("id");`,
    );
    this.addSql(
      `alter table "council"."support_strategy" add constraint "support_strategy_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
    this.addSql(
      `alter table "council"."support_contact" add constraint "support_contact_strategy_id_foreign" foreign key ("strategy_id") references "council"."support_strategy" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "council"."support_contact" add constraint "support_contact_source_id_foreign" foreign key ("source_id") references "council"."source" ("id");`,
    );
  }
}
