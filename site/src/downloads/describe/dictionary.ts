import { buildSchema, type GraphQLNamedType, isEnumType, isObjectType, getNamedType } from 'graphql';
import type { Column, FilledTable } from '../table.ts';

/** What each type and field of the public graph says of itself, by "Type" and "Type.field"; lists by their values. */
export interface Meanings {
  of(about: string): string;
  /** The codes of a field's closed list with what each means. */
  values(about: string): ReadonlyMap<string, string>;
}

const coordinate = /^[A-Z]\w*(\.\w+)?$/;

/** Reads the descriptions of the public graph. A column that names a field that is not there is a fault of ours. */
export function meanings(sdl: string): Meanings {
  const types = buildSchema(sdl, { assumeValidSDL: true }).getTypeMap();
  const typeOf = (name: string): GraphQLNamedType => {
    const type = types[name];
    if (!type) throw new Error(`O grafo público não tem o tipo ${name}. Corrija a tabela que o cita.`);
    return type;
  };
  const fieldOf = (about: string) => {
    const [name = '', field = ''] = about.split('.');
    const type = typeOf(name);
    const found = isObjectType(type) ? type.getFields()[field] : undefined;
    if (!found) throw new Error(`O grafo público não tem o campo ${about}. Corrija a tabela que o cita.`);
    return found;
  };
  return {
    of: (about) => {
      if (!coordinate.test(about)) return about;
      return (about.includes('.') ? fieldOf(about) : typeOf(about)).description ?? '';
    },
    values: (about) => {
      const type = coordinate.test(about) && about.includes('.') ? getNamedType(fieldOf(about).type) : null;
      const values = type && isEnumType(type) ? type.getValues() : [];
      return new Map(values.map(({ name, description }) => [name, description ?? '']));
    },
  };
}

/** A column as the data dictionary has it. */
export interface DictionaryRow {
  table: string;
  column: Column;
  description: string;
  /** Each word that may stand in it, with its code in the graph and what it means. */
  words: { word: string; code: string; description: string }[];
}

/** All columns of some tables, in their order, in the words of the public graph. */
export const dictionary = (tables: readonly FilledTable[], meaning: Meanings): DictionaryRow[] =>
  tables.flatMap(({ name, columns }) =>
    columns.map((column) => {
      const values = meaning.values(column.about);
      const words = Object.entries(column.words ?? {}).map(([code, word]) => ({
        word,
        code,
        description: values.get(code) ?? '',
      }));
      return { table: name, column, description: meaning.of(column.about), words };
    }),
  );

/** How a type is written in each format, for the dictionary. */
export const typeWords: Record<Column['type'], string> = {
  text: 'texto',
  integer: 'número inteiro',
  year: 'ano',
  decimal: 'decimal exato',
  money: 'reais e centavos, exatos',
  share: 'fração de 1',
  date: 'dia',
  moment: 'momento, com hora',
  boolean: 'sim ou não',
};

/** The dictionary as a table of its own, which is taken away like any other. */
export const dictionaryTable = (rows: readonly DictionaryRow[]): FilledTable => ({
  name: 'dicionario',
  title: 'Dicionário de dados',
  about: 'Cada coluna de cada tabela, com o tipo, a unidade e o que quer dizer.',
  key: ['tabela', 'coluna'],
  columns: [
    plain('tabela', 'Tabela', 'Nome da tabela.'),
    plain('coluna', 'Coluna', 'Nome da coluna, que não muda.'),
    plain('titulo', 'Título', 'Nome da coluna por extenso.'),
    plain('tipo', 'Tipo', 'O que a célula contém.'),
    plain('unidade', 'Unidade', 'Em que se conta; vazio quando não se aplica.'),
    plain('descricao', 'Descrição', 'O que a coluna quer dizer, nas palavras do grafo público.'),
    plain('campo_na_api', 'Campo na API', 'O campo do grafo público de que a coluna sai.'),
    plain('valores', 'Valores', 'As palavras que a coluna admite, com o código de cada uma na API.'),
  ],
  rows: rows.map(({ table, column, description, words }) => [
    table,
    column.name,
    column.title,
    typeWords[column.type],
    column.unit ?? null,
    description,
    coordinate.test(column.about) ? column.about : null,
    words.map(({ word, code }) => `${word} (${code})`).join('; ') || null,
  ]),
});

const plain = (name: string, title: string, about: string): Column => ({ name, title, type: 'text', about });
