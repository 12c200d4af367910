import { wholeIbgeCode } from '../../shared/ibge-code.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { writtenList } from '../../shared/written.ts';

/** The panel's column of municipalities, six digits. */
const TOWN = 'CO_IBGE';

/**
 * Reads of which municipality the rows of a panel's file are. The panel answers a filter that it does not understand
 * with the whole country and no error: where the person who imports named a municipality, another one is a fault, told
 * once. Where nobody did, all are taken and counted in a note.
 */
export class PanelTowns {
  readonly codes = new Set<string>();
  private isRefused = false;

  constructor(private readonly asked: string | null) {}

  of(row: TableRow): string {
    const printed = row.text(TOWN);
    const code = wholeIbgeCode(printed);
    if (code === null) {
      if (printed !== '') {
        row.refuse(TOWN, 'não é o código de um município', 'Use os seis ou os sete algarismos do IBGE');
      }
      return '';
    }
    if (this.asked !== null && code !== this.asked && !this.isRefused) {
      this.isRefused = true;
      row.refuse(
        TOWN,
        `o filtro do painel não foi aplicado: há linhas de outro município, e --municipality é ${this.asked}`,
        'Exporte outra vez só com o município, ou importe sem --municipality para ficar com todos',
      );
    }
    this.codes.add(code);
    return code;
  }

  /** An answer without rows is a fault: for some filters that it does not understand the panel gives nothing at all. */
  checkAny(rows: readonly TableRow[], problems: Problem[]): void {
    if (rows.length > 0) return;
    problems.push({
      line: 1,
      column: 1,
      value: '',
      problem: 'o arquivo não tem linha alguma abaixo dos títulos',
      remedy: 'Confira o filtro no painel, que a um filtro errado responde sem linhas e sem avisar',
    });
  }

  /** With "Foram tirados repasses": "Foram tirados repasses de 2 municípios: 3143401 e 4313102." */
  notes(taken: string): string[] {
    const codes = [...this.codes].toSorted();
    if (codes.length === 0) return [];
    const names = codes.length > 5 ? '' : `: ${writtenList(codes)}`;
    return [`${taken} de ${codes.length} ${codes.length === 1 ? 'município' : 'municípios'}${names}.`];
  }
}
