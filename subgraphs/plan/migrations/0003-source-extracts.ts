import { Migration } from '@mikro-orm/migrations';

export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(
      `create table "plan"."source_extract" ("id" text not null, "source_id" text not null, "original_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "source_extract_source_id_index" on "plan"."source_extract" ("source_id");`);
    this.addSql(`alter table "plan"."original" add "copy_sha256" text null;`);
    this.addSql(
      `alter table "plan"."source_extract" add constraint "source_extract_source_id_foreign" foreign key ("source_id") references "plan"."source" ("id");`,
    );
    this.addSql(
      `alter table "plan"."source_extract" add constraint "source_extract_original_id_foreign" foreign key ("original_id") references "plan"."original" ("id");`,
    );
  }
}
