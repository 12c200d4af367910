/** The function of social assistance (Portaria MOG 42/1999). */
export const SOCIAL_ASSISTANCE = '08';

/** What is left of a function's subfunctions, which Siconfi puts in one account that has no code. */
export const OTHER_SUBFUNCTIONS = 'demais';

/** What the name of an account of spending by function says. */
export type FunctionalAccount =
  /** A total, under which functions are listed anew. */
  | { kind: 'total'; isIntra: boolean }
  | { kind: 'function'; function: string }
  /** A subfunction; without a code it belongs to the function above it. */
  | { kind: 'subfunction'; function: string | null; subfunction: string }
  | { kind: 'unknown' };

/** The functions of government in the order of their codes, 01 to 28 (Portaria MOG 42/1999). */
const FUNCTIONS = [
  [
    'Legislativa',
    'Judiciária',
    'Essencial à Justiça',
    'Administração',
    'Defesa Nacional',
    'Segurança Pública',
  ],
  [
    'Relações Exteriores',
    'Assistência Social',
    'Previdência Social',
    'Saúde',
    'Trabalho',
    'Educação',
    'Cultura',
  ],
  [
    'Direitos da Cidadania',
    'Urbanismo',
    'Habitação',
    'Saneamento',
    'Gestão Ambiental',
    'Ciência e Tecnologia',
  ],
  ['Agricultura', 'Organização Agrária', 'Indústria', 'Comércio e Serviços', 'Comunicações', 'Energia'],
  ['Transporte', 'Desporto e Lazer', 'Encargos Especiais'],
].flat();

/** The subfunctions that social assistance has of its own, and those that any function may have, by their names. */
const SUBFUNCTIONS: Readonly<Record<string, string>> = {
  'Planejamento e Orçamento': '121',
  'Administração Geral': '122',
  'Administração Financeira': '123',
  'Controle Interno': '124',
  'Normatização e Fiscalização': '125',
  'Tecnologia da Informação': '126',
  'Ordenamento Territorial': '127',
  'Formação de Recursos Humanos': '128',
  'Administração de Receitas': '129',
  'Administração de Concessões': '130',
  'Comunicação Social': '131',
  'Assistência ao Idoso': '241',
  'Assistência à Pessoa Idosa': '241',
  'Assistência ao Portador de Deficiência': '242',
  'Assistência à Pessoa com Deficiência': '242',
  'Assistência à Criança e ao Adolescente': '243',
  'Assistência Comunitária': '244',
  'Alimentação e Nutrição': '306',
  'Proteção e Benefícios ao Trabalhador': '331',
  'Relações de Trabalho': '332',
  Empregabilidade: '333',
  'Fomento ao Trabalho': '334',
  'Direitos Individuais, Coletivos e Difusos': '422',
  'Demais Subfunções': OTHER_SUBFUNCTIONS,
};

/** A text without what differs between files: accents, capitals, and more than one space. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const functionOf = new Map(
  FUNCTIONS.map((name, index) => [folded(name), String(index + 1).padStart(2, '0')]),
);
const subfunctionOf = new Map(Object.entries(SUBFUNCTIONS).map(([name, code]) => [folded(name), code]));

/**
 * What an account is, by its name alone: the DCA writes the code before it ("08.244 - Assistência Comunitária"), the
 * RREO only names, which any function may repeat, or the function's letters ("FU08 - Administração Geral").
 */
export function functionalAccount(printed: string): FunctionalAccount {
  const name = folded(printed);
  const [, code = '', subfunction, own = ''] = /^(?:fu)?(\d{2})(?:\.(\d{3}))? ?- ?(.*)$/.exec(name) ?? [];
  if (subfunction !== undefined) return { kind: 'subfunction', function: code, subfunction };
  if (name.startsWith('fu') && code !== '') {
    const known = subfunctionOf.get(own);
    return known ? { kind: 'subfunction', function: code, subfunction: known } : { kind: 'unknown' };
  }
  if (code !== '') return { kind: 'function', function: code };
  if (/^(total|despesas)\b/.test(name)) {
    return { kind: 'total', isIntra: name.includes('intra') && !name.includes('exceto') };
  }
  const named = functionOf.get(name) ?? (name.startsWith('reserva') ? name : undefined);
  if (named !== undefined) return { kind: 'function', function: named };
  const known = subfunctionOf.get(name);
  return known ? { kind: 'subfunction', function: null, subfunction: known } : { kind: 'unknown' };
}
