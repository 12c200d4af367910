import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { addProblem, type Problem } from '../../shared/import/problem.ts';
import { streamTable } from '../../shared/import/table/stream-table.ts';
import { allLines, hasHeadings, type TableRow } from '../../shared/import/table/table.ts';
import { Statement } from '../statement.ts';
import { figureSets } from './figure-rows.ts';
import { leftOutNote, onlySocialAssistance } from './left-out-notes.ts';
import { CANCELLATIONS, stagesOfClass } from './msc-accounts.ts';
import { MscBalances } from './msc-balances.ts';
import { ANSWER_FIELDS, answersTo, siconfiRows } from './siconfi-json.ts';
import type { SiconfiRow } from './siconfi-row.ts';
import { siconfiSource } from './siconfi-source.ts';

const HEADINGS = ['conta_contabil', 'natureza_conta', 'tipo_valor', 'funcao', 'fonte_recursos', 'valor'];

/** The fields that are read. */
const USED_FIELDS = [...HEADINGS, 'cod_ibge', 'exercicio', 'mes_referencia', 'subfuncao', 'classe_conta'];

/** The other fields of the API, which have no use here. */
const API_FIELDS = [
  'ano_fonte_recursos',
  'ano_inscricao',
  'complemento_fonte',
  'data_referencia',
  'divida_consolidada',
  'educacao_saude',
  'entrada_msc',
  'financeiro_permanente',
  'natureza_despesa',
  'natureza_receita',
  'poder_orgao',
  'tipo_matriz',
];

/**
 * The matrix of accounting balances, budget accounts, of one month: an answer of the API or a table with the same
 * fields. It is the only one of these statements that tells funding sources apart. The API gives classes 5 and 6 in
 * two answers, so a file is the whole only for the stages that its classes hold.
 */
export const msc: Layout = {
  kind: 'msc',
  title:
    'MSC orçamentária de um mês: saldos por conta, função e fonte de recursos (JSON ou CSV da API do Siconfi)',
  namesItsPlace: true,
  publicColumns: API_FIELDS,
  publicFields: [...ANSWER_FIELDS, ...USED_FIELDS, ...API_FIELDS],
  recognises: (file) =>
    file.format === 'json'
      ? file.text.includes('"conta_contabil"') || answersTo(file, 'msc_orcamentaria')
      : hasHeadings(file, HEADINGS),

  async read(file, { today }): Promise<Reading> {
    const problems: Problem[] = [];
    const balances = new MscBalances();
    for await (const rows of rowsOf(file, problems)) for (const row of rows) balances.add(row);
    const [month = '', another] = balances.months;
    const towns = [...balances.fiscalYears.values()];
    const figures = balances.figures(month);
    const refuse = (value: string, problem: string, remedy: string) =>
      addProblem(problems, { line: 1, column: 1, value, problem, remedy });
    if (another !== undefined) {
      refuse(`${month}, ${another}`, 'há mais de um mês no arquivo', 'Importe um mês de cada vez');
    } else if (towns.length > 0 && month === '') {
      refuse('', 'o arquivo não diz de que mês é', 'Baixe-o outra vez, com mes_referencia');
    } else if (problems.length === 0 && figures.length === 0) {
      const remedy = 'Peça id_tv=ending_balance e as classes 5 ou 6; confira se a cidade gastou na função 08';
      refuse('', 'o arquivo não traz saldos finais da função 08, Assistência Social', remedy);
    }
    const classes = [...balances.classes].toSorted();
    const { year = 0 } = towns[0] ?? {};
    const source = siconfiSource(file, towns, question(year, month, classes), today);
    const stages = classes.flatMap(stagesOfClass);
    return {
      sets:
        problems.length > 0
          ? []
          : figureSets(figures, source, [{ statement: Statement.MSC, period: month, towns, stages }]),
      problems,
      usedLines: allLines(file),
      notes: notesOf(balances),
    };
  },
};

const question = (year: number, month: string, classes: readonly string[]) => ({
  title: `MSC orçamentária, ${month.slice(5)}/${year}, contas de classe ${classes.join(' e ')}`,
  list: 'msc_orcamentaria',
  parameters: {
    an_referencia: year,
    me_referencia: Number(month.slice(5)),
    co_tipo_matriz: 'MSCC',
    classe_conta: classes[0] ?? '',
    id_tv: 'ending_balance',
  },
});

async function* rowsOf(file: PublicFile, problems: Problem[]): AsyncGenerator<SiconfiRow[]> {
  if (file.format === 'json') {
    yield siconfiRows(file, problems);
    return;
  }
  for await (const rows of (await streamTable(file, problems)).batches) yield rows.map(tableRow);
}

const tableRow = (row: TableRow): SiconfiRow => ({
  place: `linha ${row.line}`,
  field: (name) => row.optional(name),
  refuse: (name, problem, remedy) => row.refuse(name, problem, remedy),
  names: (name, type, id) => row.names(name, type, id),
});

function notesOf({ left, towns, cancellations }: MscBalances): string[] {
  const isTwice = cancellations.size === CANCELLATIONS.length;
  return [
    ...onlySocialAssistance(
      left.functions,
      'saldo de outra função ou de nenhuma',
      'saldos de outras funções ou de nenhuma',
    ),
    ...leftOutNote(
      left.moments,
      'valor que não é o saldo do fim do mês (ending_balance)',
      'valores que não são o saldo do fim do mês (ending_balance)',
    ),
    ...leftOutNote(
      left.accounts,
      'saldo de uma conta que não é etapa do gasto',
      'saldos de contas que não são etapas do gasto',
    ),
    ...leftOutNote(towns.leftOut, 'saldo de um estado ou da União', 'saldos de estados ou da União'),
    ...(isTwice
      ? [
          'As duas contas de cancelamento de dotações (5.2.2.1.3.09 e 5.2.2.1.9.04) têm saldo: confira com o RREO se o mesmo corte não está nas duas.',
        ]
      : []),
  ];
}
