import type { TableRow } from '../../shared/import/table/table.ts';
import { ContinuationKind } from '../continuation.ts';
import { FATES } from './fates.ts';
import { once } from '../../shared/import/table/seen-rows.ts';
import { strategyCell, type PublishedPlan } from './published-plan.ts';

/** A row that named a strategy. */
interface Naming {
  line: number;
  kind: ContinuationKind;
}

/** Reads the rows of a file of continuity; what an earlier row said decides what a later one may say. */
export class ContinuityRows {
  private readonly befores = new Map<string, Naming>();
  private readonly afters = new Map<string, Naming>();
  private readonly refuseTwice = once();

  constructor(
    private readonly before: PublishedPlan | null,
    private readonly after: PublishedPlan | null,
    /** A previous plan that is not published here is one fault, told at its line and not again in every row. */
    private readonly isPreviousNamed: boolean,
  ) {}

  row(row: TableRow) {
    const kind = row.oneOf('situacao', FATES);
    const isFateKnown = Object.hasOwn(FATES, row.optional('situacao') ?? '');
    const before = this.code(row, 'antes', isFateKnown ? kind : null, ContinuationKind.NEW);
    const after = this.code(row, 'depois', isFateKnown ? kind : null, ContinuationKind.DROPPED);
    this.checkRepetition(row, before, after, kind);
    const beforeId = before && this.before ? (strategyCell(row, 'antes', this.before)?.id ?? null) : null;
    const afterId = after && this.after ? (strategyCell(row, 'depois', this.after)?.id ?? null) : null;
    const planId = this.after?.plan.id ?? '';
    return {
      id: `${beforeId ?? this.before?.plan.id ?? ''}>${afterId ?? planId}`,
      planId,
      beforeId,
      afterId,
      kind,
      note: row.optional('nota'),
      locator: row.optional('lugar'),
    };
  }

  /** Which strategies of the plan before no row speaks of. */
  notes(): string[] {
    const codes = [...(this.before?.strategies.keys() ?? [])].filter((code) => !this.befores.has(code));
    if (codes.length === 0) return [];
    const which = codes.length === 1 ? 'uma estratégia' : `${codes.length} estratégias`;
    return [
      `O arquivo não diz o que foi feito de ${which} do plano ${this.before?.plan.id}: ${codes.join(', ')}.`,
    ];
  }

  /** A cell's code; it must be there, save where the strategy's fate is `none`, which has no strategy on this side. */
  private code(
    row: TableRow,
    heading: 'antes' | 'depois',
    fate: ContinuationKind | null,
    none: ContinuationKind,
  ): string | null {
    const code = row.optional(heading);
    const word = row.optional('situacao') ?? '';
    if (code !== null && fate === none) {
      return row.refuse(heading, `uma estratégia com "${word}" não tem código aqui`, 'Apague a célula');
    }
    if (code === null && fate !== null && fate !== none) {
      return row.refuse(heading, `falta o código, que "${word}" pede`, 'Escreva o código da estratégia');
    }
    if (code !== null && heading === 'antes' && !this.isPreviousNamed) {
      const remedy = 'Inclua a linha "# plano_anterior:" com o plano de que ela é';
      return row.refuse(heading, 'o arquivo não diz qual é o plano anterior', remedy);
    }
    return code;
  }

  /** A strategy becomes one other, unless it merges; a new one comes from none; and no passage is told twice. */
  private checkRepetition(
    row: TableRow,
    before: string | null,
    after: string | null,
    kind: ContinuationKind,
  ) {
    const naming = { line: row.line, kind };
    const earlier = before === null ? undefined : this.befores.get(before);
    const other = after === null ? undefined : this.afters.get(after);
    if (before !== null && after !== null) {
      this.refuseTwice(row, 'antes', `${before}>${after}`, 'Deixe uma só linha de cada passagem');
    }
    if (earlier && ![earlier, naming].every((each) => each.kind === ContinuationKind.MERGES)) {
      const problem = `a linha ${earlier.line} já diz o que foi feito desta estratégia`;
      row.refuse('antes', problem, 'Deixe uma só; só quem se junta a várias ("junta-se") pode repetir');
    }
    if (other && [other, naming].some((each) => each.kind === ContinuationKind.NEW)) {
      const problem = `não pode ser nova e vir de outra; veja a linha ${other.line}`;
      row.refuse('depois', problem, 'Corrija a situação de uma das duas linhas');
    }
    if (before !== null && !earlier) this.befores.set(before, naming);
    if (after !== null && !other) this.afters.set(after, naming);
  }
}
