import type { SpendingStage } from '../spending-stage.ts';
import {
  folded,
  functionalAccount,
  SOCIAL_ASSISTANCE,
  type FunctionalAccount,
} from './functional-accounts.ts';
import { keepCell, type FunctionalFigure } from './functional-cell.ts';
import { TownYears, type SiconfiRow, type TownYear } from './siconfi-row.ts';

/** Columns by what their folded name begins with: a stage, or one part of it that is summed with the other. */
export type StageColumns = readonly (readonly [RegExp, SpendingStage, part?: string])[];

/** What the rows of one municipality have said so far, on which the next ones depend. */
interface Progress {
  /** The function above, to which a subfunction without code belongs. */
  above: string | null;
  isIntra: boolean;
  /** Columns under whose total of what organs pay each other the rows stand. */
  intraColumns: Set<string>;
  figures: Map<string, FunctionalFigure>;
}

/**
 * Takes the figures of social assistance out of spending by function, row by row in the order of the file. The same
 * functions stand in the file twice, without and with only what organs of the municipality pay each other, and in the
 * RREO a subfunction's name says nothing without the function above it.
 */
export class FunctionalFigures {
  readonly towns = new TownYears();
  /** Rows of other functions and totals. */
  others = 0;
  /** Columns that are no stage, as printed. */
  readonly leftColumns = new Set<string>();
  /** Accounts under social assistance whose names are none of the known ones. */
  readonly unknownAccounts = new Set<string>();
  /** Amounts of accounts that had had another one in the same column and section. */
  readonly repeated: string[] = [];
  private readonly progress = new Map<string, Progress & TownYear>();
  private readonly accounts = new Map<string, FunctionalAccount>();
  /** Codes and labels that contradict each other, each told once. */
  private readonly contradictions = new Set<string>();

  constructor(private readonly columns: StageColumns) {}

  /** All figures, each complete. */
  *all(): Generator<FunctionalFigure> {
    for (const { figures } of this.progress.values()) yield* figures.values();
  }

  /** The years of municipalities that rows were of, also where they have no figure. */
  fiscalYears(): TownYear[] {
    return [...this.progress.values()];
  }

  /** Takes a row; the municipality and year that it is of, or null when it is of none. */
  add(row: SiconfiRow): TownYear | null {
    const town = this.towns.of(row);
    if (town) this.take(row, town);
    return town;
  }

  private take(row: SiconfiRow, town: TownYear): void {
    const progress = this.progressOf(town);
    const printedAccount = row.field('conta') ?? '';
    const account = this.accountOf(printedAccount);
    const printed = row.field('coluna') ?? '';
    const own = this.place(account, printed, progress, row);
    if (own === null) {
      this.others += 1;
      return;
    }
    if (account.kind === 'unknown') {
      this.unknownAccounts.add(printedAccount);
      return;
    }
    const column = folded(printed);
    const found = this.columns.find(([name]) => name.test(column));
    if (!found) {
      this.leftColumns.add(printed);
      return;
    }
    const [, stage, part = ''] = found;
    const repeated = keepCell(row, town, progress.figures, { ...own, stage, part });
    if (repeated !== null) this.repeated.push(repeated);
  }

  /** Where a row stands, null when that is not in social assistance; the rows after it stand under it. */
  private place(account: FunctionalAccount, column: string, progress: Progress, row: SiconfiRow) {
    const said = this.saidIntra(row);
    if (account.kind === 'total') {
      progress.above = null;
      if (account.isIntra) progress.intraColumns.add(column);
      else progress.intraColumns.delete(column);
      return null;
    }
    if (said !== null && said !== progress.isIntra) {
      progress.isIntra = said;
      progress.above = null;
    }
    if (account.kind === 'function') progress.above = account.function;
    const within = (account.kind === 'unknown' ? null : account.function) ?? progress.above;
    if (within !== SOCIAL_ASSISTANCE) return null;
    const subfunction = account.kind === 'subfunction' ? account.subfunction : null;
    return { subfunction, said, isBelowIntra: progress.intraColumns.has(column) };
  }

  private progressOf(town: TownYear): Progress & TownYear {
    const key = `${town.ibgeCode}-${town.year}`;
    let found = this.progress.get(key);
    if (!found) {
      found = { ...town, above: null, isIntra: false, intraColumns: new Set(), figures: new Map() };
      this.progress.set(key, found);
    }
    return found;
  }

  private accountOf(printed: string): FunctionalAccount {
    let account = this.accounts.get(printed);
    if (!account) this.accounts.set(printed, (account = functionalAccount(printed)));
    return account;
  }

  /**
   * Whether a row says of itself that it is of what organs pay each other. In the RREO its account's code does, while
   * the label has had several texts over the years and may be missing; in the DCA neither does. A label that says the
   * contrary of the code is a fault: which of them is right nobody knows.
   */
  private saidIntra(row: SiconfiRow): boolean | null {
    const [code, label] = [row.field('cod_conta') ?? '', row.field('rotulo') ?? ''];
    const [byCode, byLabel] = [codeIntra(code), labelIntra(label)];
    const pair = `${code} ${label}`;
    if (byCode !== null && byLabel !== null && byCode !== byLabel && !this.contradictions.has(pair)) {
      this.contradictions.add(pair);
      const [own, other] = byCode ? ['é', 'não é'] : ['não é', 'é'];
      const problem = `o código diz que a linha ${own} intraorçamentária, e o rótulo “${label}” diz que ${other}`;
      row.refuse('cod_conta', problem, CONTRADICTION_REMEDY);
    }
    return byCode ?? byLabel;
  }
}

const CONTRADICTION_REMEDY =
  'Baixe o arquivo outra vez, sem mudar nada nele; se vier igual, confira no RREO que a cidade publicou em que parte os valores estão';

function codeIntra(code: string): boolean | null {
  const own = code.replace(/^siconfi-cor_/, '');
  if (own.endsWith('Intra')) return true;
  return own === 'RREO2TotalDespesas' ? false : null;
}

const labelIntra = (label: string): boolean | null => (/intra/i.test(label) ? !/exceto/i.test(label) : null);
