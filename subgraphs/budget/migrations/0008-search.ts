import { Migration } from '@mikro-orm/migrations';
import { searchTable } from '../../shared/search/search-table.ts';

export class Migration0008 extends Migration {
  override up(): void {
    for (const statement of searchTable('budget')) this.addSql(statement);
  }
}
