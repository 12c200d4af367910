import type { Template, TemplateColumn, TemplateLine } from '../../subgraphs/shared/import/template.ts';

/** A kind of table that people fill in. */
export interface TemplateKind {
  kind: string;
  title: string;
  template: Template;
}

/** What the reader takes for remarks, below the headings; without it an example is a row like any other. */
export const EXAMPLE = '# exemplo: ';

/** The rows of a table to fill in: lines with empty values, headings, and then remarks, which no import reads. */
export function templateRows({ kind, template }: TemplateKind): string[][] {
  const { about, columns, examplesAbove = [] } = template;
  const examples = [
    ...examplesAbove.map((row) => columns.map(({ heading }) => row[heading] ?? '')),
    columns.map(({ example }) => example),
  ];
  const isChoice = columns.some(({ allowed }) => allowed);
  return [
    ['# tipo:', kind],
    ...about.map(({ key }) => [`# ${key}:`, '']),
    columns.map(({ heading }) => heading),
    remark('# o que é: ', columns.map(noteOf)),
    ...(isChoice
      ? [
          remark(
            '# valores: ',
            columns.map(({ allowed = [] }) => allowed.join(' | ')),
          ),
        ]
      : []),
    ...examples.map((row) => remark(EXAMPLE, row)),
    ...about.map((line) => [
      `# linha "${line.key}": ${noteOf(line)}${line.example ? `; exemplo: ${line.example}` : ''}`,
    ]),
  ];
}

/** The same in prose: how to fill in the table, and what each line and column says. */
export function instructionRows({ kind, title, template }: TemplateKind): string[][] {
  return [
    [`${title} (tipo "${kind}")`],
    [],
    ['1. No alto da planilha "Preencher", escreva na coluna B o valor de cada linha que começa com "#".'],
    ['2. Preencha uma linha para cada item, abaixo dos títulos. Não mude os títulos.'],
    ['3. As linhas que começam com "#" abaixo dos títulos são explicações: a leitura passa por cima delas.'],
    ['4. Para aproveitar uma linha de exemplo, apague o "# exemplo: " da primeira célula.'],
    ['5. Não escreva dados de pessoas: nomes, CPF, NIS, telefones particulares.'],
    ['6. Para conferir sem gravar nada: npm run import -- ARQUIVO --dry-run'],
    [],
    ['linha do alto', 'o que é', 'obrigatória', '', 'exemplo'],
    ...template.about.map((line) => [line.key, line.note, must(line), '', line.example]),
    [],
    ['coluna', 'o que é', 'obrigatória', 'valores', 'exemplo'],
    ...template.columns.map((column) => [
      column.heading,
      column.note,
      must(column),
      (column.allowed ?? []).join(' | '),
      column.example,
    ]),
  ];
}

const remark = (mark: string, [first = '', ...others]: string[]): string[] => [`${mark}${first}`, ...others];

const noteOf = ({ note, isRequired }: TemplateLine | TemplateColumn): string =>
  isRequired ? `${note} (obrigatório)` : note;

const must = ({ isRequired }: TemplateLine | TemplateColumn): string => (isRequired ? 'sim' : 'não');
