import { Migration } from '@mikro-orm/migrations';

export class Migration0002 extends Migration {
  override up(): void {
    this.addSql(
      `create table "budget"."change" ("id" bigserial primary key, "run_id" text not null, "at" timestamptz not null, "table_name" text not null, "row_id" text not null, "kind" text not null, "before" jsonb null, "after" jsonb null, "ibge_code" text null, "reason" text null);`,
    );
    this.addSql(`create index "change_run_id_index" on "budget"."change" ("run_id");`);
    this.addSql(`create index "change_ibge_code_index" on "budget"."change" ("ibge_code");`);
    this.addSql(
      `create index "change_table_name_row_id_index" on "budget"."change" ("table_name", "row_id");`,
    );
    this.addSql(
      `create table "budget"."import_run" ("id" text not null, "kind" text not null, "file_name" text not null, "sha256" text not null, "who" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "state" text not null, "added" int not null default 0, "changed" int not null default 0, "unchanged" int not null default 0, "withdrawn" int not null default 0, "refused" int not null default 0, "reason" text null, "undoes" text null, "version" text null, primary key ("id"));`,
    );
    this.addSql(
      `create table "budget"."original" ("id" text not null, "name" text not null, "media_type" text not null, "size" int not null, "is_copy" boolean not null, "is_withheld" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create table "budget"."original_part" ("id" text not null, "original_id" text not null, "position" int not null, "bytes" bytea not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "original_part_original_id_index" on "budget"."original_part" ("original_id");`,
    );
    this.addSql(`alter table "budget"."source" add "is_extract" boolean not null default false;`);
    this.addSql(
      `alter table "budget"."change" add constraint "change_kind_check" check ("kind" in ('ADDED', 'CHANGED', 'WITHDRAWN', 'CONCEALED'));`,
    );
    this.addSql(
      `alter table "budget"."import_run" add constraint "import_run_state_check" check ("state" in ('BEGUN', 'DONE', 'REFUSED'));`,
    );
    this.addSql(
      `alter table "budget"."original_part" add constraint "original_part_original_id_foreign" foreign key ("original_id") references "budget"."original" ("id") on delete cascade;`,
    );
  }
}
