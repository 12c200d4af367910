import { DEMONSTRATION } from '../demonstration.ts';

/** What a technician fills in: the lines above a table, and its columns. */
export interface Template {
  /** The `# chave: valor` lines, besides the kind. */
  about: readonly TemplateLine[];
  /** In the order in which they are written; each is one that the reader asks for, and none is missing. */
  columns: readonly TemplateColumn[];
  /** Further rows, by heading, that stand above the example: what it needs to stand there, and other cases. */
  examplesAbove?: readonly Readonly<Record<string, string>>[];
}

/** One `# chave: valor` line. */
export interface TemplateLine {
  key: string;
  /** What it says, in Portuguese, without a full stop. */
  note: string;
  /** Of the demonstration, so that it can be imported; empty where few files have the line. */
  example: string;
  isRequired: boolean;
}

/** One column. */
export interface TemplateColumn extends Omit<TemplateLine, 'key'> {
  heading: string;
  /** The only words that its cells may have. */
  allowed?: readonly string[];
}

/** A line without which the file is refused. */
export const requiredLine = (key: string, note: string, example: string): TemplateLine => ({
  key,
  note,
  example,
  isRequired: true,
});

/** A line that may stay empty. */
export const optionalLine = (key: string, note: string, example = ''): TemplateLine => ({
  key,
  note,
  example,
  isRequired: false,
});

/** A column whose cell must be filled in every row. */
export const required = (
  heading: string,
  note: string,
  example: string,
  allowed?: readonly string[],
): TemplateColumn => ({ heading, note, example, isRequired: true, ...(allowed ? { allowed } : {}) });

/** A column whose cell may stay empty. */
export const optional = (
  heading: string,
  note: string,
  example = '',
  allowed?: readonly string[],
): TemplateColumn => ({ heading, note, example, isRequired: false, ...(allowed ? { allowed } : {}) });

/** The municipality of a file of facts. */
export const MUNICIPALITY_LINE = requiredLine(
  'municipio',
  'código do município no IBGE, com os sete algarismos',
  DEMONSTRATION,
);

/** The lines that name the document which the facts were taken from, as `sourceOfTable` reads them. */
export const SOURCE_LINES: readonly TemplateLine[] = [
  optionalLine(
    'fonte',
    'título do documento de onde os dados foram tirados; vazio quando a fonte é esta planilha mesma',
    'Documento de exemplo (dado inventado)',
  ),
  optionalLine('publicador', 'quem publicou o documento', 'Secretaria de assistência social'),
  optionalLine(
    'endereco',
    'endereço do documento na internet, com https://',
    'https://www.exemplo.gov.br/documento.pdf',
  ),
  optionalLine('publicado', 'dia em que o documento foi publicado', '2025-06-30'),
  optionalLine('coletado', 'dia em que os dados foram tirados do documento', '2025-07-15'),
  optionalLine('licenca', 'licença de uso, se o documento traz uma', 'CC BY 4.0'),
  optionalLine(
    'sha256',
    'impressão digital SHA-256 do arquivo do documento, para quem a tem: 64 algarismos e letras de a a f',
  ),
];
