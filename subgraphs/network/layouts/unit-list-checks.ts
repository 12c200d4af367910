import type { Problem } from '../../shared/import/problem.ts';
import type { TableRow } from '../../shared/import/table/table.ts';
import { isListedShelter } from '../protected-place.ts';

/** Checks that hold for each row of a national list of units; one for each file that is read. */
export function unitListChecks(codeHeading: string, townHeading: string) {
  const seen = new Map<string, number>();
  return {
    /** The unit's code, which no other row may have and which begins with its municipality's six digits. */
    code(row: TableRow, ibgeCode: string): string {
      const id = row.text(codeHeading);
      const six = ibgeCode.slice(0, 6);
      const first = seen.get(id);
      const isTownKnown = !row.isRefused(townHeading);
      // Codes of some 1,500 CREAS have a 1 before the municipality's digits.
      if (isTownKnown && !id.startsWith(six) && !id.startsWith(`1${six}`)) {
        row.refuse(
          codeHeading,
          'o código da unidade não começa com os seis algarismos de seu município',
          'Confira os dois códigos na fonte',
        );
      }
      if (first !== undefined) {
        row.refuse(codeHeading, `o código já está na linha ${first}`, 'Deixe só uma das linhas');
      }
      seen.set(id, first ?? row.line);
      return id;
    },
    unknownTown: (row: TableRow) =>
      row.refuse(
        townHeading,
        'nenhum município publicado tem este código',
        'Corrija o código ou importe antes a lista de municípios',
      ),
  };
}

/** What was left out of a file for one reason, for the person who imports. */
export class LeftOut {
  private readonly linesOf = new Map<string, number[]>();

  /** Records one cell and gives the sentence that is published with the unit. */
  note(line: number, what: string, sentence: string): string {
    this.linesOf.set(what, [...(this.linesOf.get(what) ?? []), line]);
    return sentence;
  }

  /** One sentence for each reason: how many, and the first lines. */
  notes(): string[] {
    return [...this.linesOf].map(([what, lines]) => {
      const more = lines.length > 10 ? ', …' : '';
      return `${what}: ${lines.length}, que não foram publicados (linhas ${lines.slice(0, 10).join(', ')}${more}).`;
    });
  }
}

/** Faults without the cells of rows that are not to be seen. */
export const unquoted = (problems: readonly Problem[], leftOutLines: ReadonlySet<number> = new Set()) =>
  problems.map((each) => (leftOutLines.has(each.line) ? { ...each, value: '…' } : each));

/** The rows of a national list without those that are, by their name, of places to be protected. */
export function withoutShelters(
  rows: readonly TableRow[],
  { nameHeading, isKindTold }: { nameHeading: string; isKindTold: boolean },
): { open: TableRow[]; leftOutLines?: ReadonlySet<number>; notes: string[] } {
  const isHidden = (row: TableRow) => isListedShelter(row.optional(nameHeading) ?? '', { isKindTold });
  const hidden = rows.filter(isHidden);
  if (hidden.length === 0) return { open: [...rows], notes: [] };
  return {
    open: rows.filter((row) => !isHidden(row)),
    leftOutLines: new Set(hidden.map(({ line }) => line)),
    notes: [
      `Linhas de acolhimento ou de outro lugar protegido, que não foram lidas nem guardadas: ${hidden.length}.`,
    ],
  };
}
