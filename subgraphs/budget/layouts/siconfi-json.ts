import { repaired } from '../../shared/import/file/double-encoding.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { addProblem, type Problem } from '../../shared/import/problem.ts';
import type { Reference } from '../../shared/import/reference.ts';
import type { SiconfiRow } from './siconfi-row.ts';

/** What stands around the items of an answer of the API. */
export const ANSWER_FIELDS: readonly string[] = [
  'items',
  'hasMore',
  'limit',
  'offset',
  'count',
  'links',
  'rel',
  'href',
];

/** The fields of an item of the RREO and the DCA, as the API gives them. */
export const FUNCTIONAL_FIELDS: readonly string[] = [
  ...ANSWER_FIELDS,
  'exercicio',
  'demonstrativo',
  'periodo',
  'periodicidade',
  'instituicao',
  'cod_ibge',
  'uf',
  'populacao',
  'anexo',
  'esfera',
  'rotulo',
  'coluna',
  'cod_conta',
  'conta',
  'valor',
];

/** One answer of the API, as far as it is looked at; every number is the text that the JSON writes. */
interface Page {
  items: Record<string, unknown>[];
  hasMore?: boolean;
  offset?: string;
}

/** `JSON.parse` with the text that each value was read from, which TypeScript does not know yet. */
const parse = JSON.parse as (
  text: string,
  reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;

/** Whether a JSON is an answer of the API to this question ("rreo", "dca", "msc_orcamentaria"), with items or without. */
export const answersTo = ({ format, text }: PublicFile, question: string): boolean =>
  format === 'json' && text.includes('"items"') && text.includes(`/tt/${question}?`);

/**
 * The items of an answer of Siconfi's API, or of several in a list, page after page. An answer with more behind it,
 * or without what comes before it, is not the whole and is refused: rows that it lacks would be withdrawn.
 */
export function siconfiRows(file: PublicFile, problems: Problem[]): SiconfiRow[] {
  const places = new JsonPlaces(file.text);
  const refuse = (name: string, value: string, problem: string, remedy: string) =>
    addProblem(problems, { ...places.last(name), value, problem, remedy });
  const pages = pagesOf(file.text);
  if (!pages) {
    const remedy = 'Baixe o arquivo outra vez: ele pode ter sido cortado';
    refuse('items', file.text.slice(0, 40), 'não é uma resposta da API do Siconfi, com "items"', remedy);
    return [];
  }
  let read = 0;
  for (const { items, offset } of pages) {
    if (offset !== undefined && offset !== String(read)) {
      const remedy = `Junte as páginas na ordem em um só arquivo, entre [ e ], com vírgula entre elas`;
      refuse('offset', offset, `falta o que vem antes: aqui deveria começar o item ${read + 1}`, remedy);
    }
    read += items.length;
  }
  if (pages.at(-1)?.hasMore === true) {
    const remedy = `Peça tudo de uma vez (limit=${Math.max(5000, read * 4)}), ou também a página offset=${read}, e junte as duas em um só arquivo, entre [ e ], com vírgula entre elas`;
    refuse('hasMore', 'true', `a resposta não está inteira: há mais depois do item ${read}`, remedy);
  }
  if (read === 0) {
    const remedy =
      'Confira no pedido o ente, o ano, o período e o tipo (RREO ou RREO Simplificado); quem ainda não entregou não tem itens';
    refuse('items', '[]', 'sem dado para este ente e período', remedy);
  }
  return pages
    .flatMap(({ items }) => items)
    .map((item, index) => jsonRow(item, index, places, { problems, references: file.references }));
}

function pagesOf(text: string): Page[] | null {
  try {
    const root = parse(text, (_, value, { source }) => (typeof value === 'number' ? source : value));
    const pages = (Array.isArray(root) ? root : [root]) as Partial<Page>[];
    const areAnswers = pages.every((page) => Array.isArray(page?.items) && page.items.every(isObject));
    return areAnswers && pages.length > 0 ? (pages as Page[]) : null;
  } catch {
    return null;
  }
}

const isObject = (item: unknown): boolean => typeof item === 'object' && item !== null;

const jsonRow = (
  item: Record<string, unknown>,
  index: number,
  places: JsonPlaces,
  { problems, references }: { problems: Problem[]; references: Reference[] },
): SiconfiRow => {
  const field = (name: string): string | null => {
    const value = item[name];
    return typeof value === 'string' ? repaired(value).trim() || null : null;
  };
  return {
    place: `item ${index + 1}`,
    field,
    refuse(name, problem, remedy) {
      const told = `item ${index + 1}, "${name}": ${problem}`;
      addProblem(problems, { ...places.of(index, name), value: field(name) ?? '', problem: told, remedy });
      return null;
    },
    names(name, type, id) {
      references.push({ type, id, value: field(name) ?? '', ...places.of(index, name) });
    },
  };
};

/** Finds items and their fields in the text again, which is only done where there is a fault. */
class JsonPlaces {
  private starts: number[] | null = null;

  constructor(private readonly text: string) {}

  /** The line and the column, from 1, of a field of an item, or of the item when it lacks the field. */
  of(index: number, name: string): { line: number; column: number } {
    this.starts ??= this.itemStarts();
    const start = this.starts[index] ?? 0;
    const found = this.text.indexOf(`"${name}"`, start);
    return this.at(found === -1 || found >= (this.starts[index + 1] ?? Infinity) ? start : found);
  }

  /** The place of the last key of this name; the beginning when there is none. */
  last(name: string): { line: number; column: number } {
    return this.at(Math.max(0, this.text.lastIndexOf(`"${name}"`)));
  }

  private at(index: number): { line: number; column: number } {
    const before = this.text.slice(0, index).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** Where the objects in lists called "items" begin, told by counting brackets outside of texts. */
  private itemStarts(): number[] {
    const starts: number[] = [];
    const open: string[] = [];
    let key = '';
    for (const { 0: sign, index } of this.text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
      if (sign.startsWith('"')) key = sign;
      else if (sign === '}' || sign === ']') open.pop();
      else {
        if (sign === '{' && open.at(-1) === '"items"') starts.push(index);
        open.push(sign === '[' ? key : sign);
      }
    }
    return starts;
  }
}
