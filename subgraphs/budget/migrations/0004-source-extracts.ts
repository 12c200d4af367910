import { Migration } from '@mikro-orm/migrations';

export class Migration0004 extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget"."source_extract" ("id" text not null, "source_id" text not null, "original_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "source_extract_source_id_index" on "budget"."source_extract" ("source_id");`);
    this.addSql(`alter table "budget"."original" add "copy_sha256" text null;`);
    this.addSql(
      `alter table "budget"."source_extract" add constraint "source_extract_source_id_foreign" foreign key ("source_id") references "budget"."source" ("id");`,
    );
    this.addSql(
      `alter table "budget"."source_extract" add constraint "source_extract_original_id_foreign" foreign key ("original_id") references "budget"."original" ("id");`,
    );
  }
}
