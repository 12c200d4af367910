import { Migration } from '@mikro-orm/migrations';
import { searchTableWritten } from '../../shared/search/search-table.ts';

export class Migration0010 extends Migration {
  override up(): void {
    for (const statement of searchTableWritten('council')) this.addSql(statement);
  }
}
