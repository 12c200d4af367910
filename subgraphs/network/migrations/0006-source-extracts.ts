import { Migration } from '@mikro-orm/migrations';

export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(
      `create table "network"."source_extract" ("id" text not null, "source_id" text not null, "original_id" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "source_extract_source_id_index" on "network"."source_extract" ("source_id");`);
    this.addSql(`alter table "network"."original" add "copy_sha256" text null;`);
    this.addSql(
      `alter table "network"."source_extract" add constraint "source_extract_source_id_foreign" foreign key ("source_id") references "network"."source" ("id");`,
    );
    this.addSql(
      `alter table "network"."source_extract" add constraint "source_extract_original_id_foreign" foreign key ("original_id") references "network"."original" ("id");`,
    );
  }
}
