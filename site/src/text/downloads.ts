import { count } from './numbers.ts';

const space = '\u00a0';

/** A size for people: "812 bytes", "14 KB", "2,3 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}${space}bytes`;
  if (bytes < 1_000_000) return `${count(Math.round(bytes / 1000))}${space}KB`;
  return `${count(Math.round(bytes / 100_000) / 10)}${space}MB`;
}

/** Words of the pages of files to take away. */
export const downloadText = {
  title: 'Baixar os dados',
  all: (name: string): string => `Baixar todos os dados de ${name}`,
  dictionary: 'Dicionário de dados',
  rights:
    'Cada dado segue a licença da sua fonte, que a tabela de fontes diz. Textos e arranjo: Creative Commons Atribuição 4.0.',
  exactness:
    'O dinheiro é exato até o centavo em todos os formatos. Em JSON ele é texto; em Parquet, DECIMAL(38, 2). Na planilha, um número com mais de 15 algarismos vira texto, porque o programa perderia os últimos.',
  escaping:
    'Na “planilha” CSV, um texto que começa com =, +, - ou @ leva um apóstrofo na frente, para não virar fórmula; e um código que começa com zero, para não o perder. No CSV para programas o texto fica como foi publicado. Em XLSX e ODS a célula é de texto.',
  empty: 'Uma célula vazia é um dado que falta, nunca zero. A coluna de situação diz por quê.',
  shares: 'Uma parte é fração de 1: 0.25, não 25%.',
  hidden:
    'Uma versão que mostrava algo hoje protegido ou oculto é retirada: fica só o aviso, com a data e o motivo.',
  formats: [
    { name: 'CSV', use: 'Para programas: RFC 4180, UTF-8, vírgula, ponto decimal, datas como 2022-03-18.' },
    {
      name: 'Planilha',
      use: 'Para Excel e LibreOffice em português: ponto e vírgula, vírgula decimal, datas como 18/03/2022, “sim” e “não”.',
    },
    { name: 'JSON', use: 'Uma lista, um objeto por linha da tabela.' },
    { name: 'Parquet', use: 'Para análise de dados: DuckDB, pandas, R, Spark.' },
    { name: 'XLSX e ODS', use: 'Tudo em uma pasta de trabalho, uma planilha por tabela, com o dicionário.' },
  ],
};

/** Files that describe a set of tables, and what each is for. */
export const descriptionFiles: Readonly<Record<string, string>> = {
  'datapackage.json': 'Data Package 2: tipos, unidades, chaves, fontes e licença',
  'dcat.jsonld': 'DCAT 3, para catálogos de dados',
  'schema-org.jsonld': 'schema.org, para buscadores',
  'manifesto.json': 'SHA-256 de cada arquivo e versões dos dados',
};
