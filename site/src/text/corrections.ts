import type { Correction } from '../graph/corrections.ts';
import type { Form } from './correction-words/form.ts';
import { correctionWords, fieldWords } from './correction-words/index.ts';
import { day, period } from './dates.ts';
import { decimal, exactShare, money } from './numbers.ts';

const EMPTY = 'vazio';

/** What happened to what is not there as it was. */
const KINDS = {
  WITHDRAWN: 'retirado',
  RESTORED: 'tinha sido retirado e voltou',
  CONCEALED: 'passou a ser protegido; o que dizia não é mais mostrado',
} as const;

export const correctionText = {
  withdrawn: KINDS.WITHDRAWN,
  title: 'O que foi corrigido',
  none: 'Nada do que foi publicado aqui mudou até agora.',
  how: 'Aqui está o que foi publicado e depois mudou, da mudança mais nova para a mais antiga: valor trocado, valor retirado, valor que deu lugar a um motivo. O que se publica pela primeira vez não é correção, nem preencher só o que estava vazio.',
  noReason: 'sem motivo declarado',
  type: (name: string): string => correctionWords[name]?.word ?? name,
  value,
  country: 'todo o país',
  told,
  count: (corrections: readonly Correction[]): string =>
    corrections.length === 1 ? '1 correção' : `${corrections.length} correções`,
};

/** A correction in lines: what happened, then "valor: 10 → 12"; of what is gone, what it said. */
function told({ kind, type, fields }: Correction): string[] {
  const line = ({ name, from, to }: Correction['fields'][number]): string => {
    const before = `${fieldWords(type, name).word}: ${value(type, name, from)}`;
    return kind === 'CHANGED' ? `${before} → ${value(type, name, to)}` : before;
  };
  if (kind === 'CHANGED') return fields.map(line);
  // A field that was empty says nothing.
  return [KINDS[kind], ...fields.filter(({ from }) => from !== null && from !== '[]').map(line)];
}

/** A value of the log as people read it. Numbers keep every digit; years and codes are no numbers. */
function value(type: string, field: string, text: string | null): string {
  if (text === null || text === '' || text === '[]') return EMPTY;
  const { form } = fieldWords(type, field);
  if (typeof form === 'object') return form[text] ?? text;
  return writers[form](text);
}

const writers: Record<Extract<Form, string>, (text: string) => string> = {
  text: (text) => text,
  number: decimal,
  money,
  share: exactShare,
  day,
  period,
  'yes or no': (text) => (text === 'true' ? 'sim' : 'não'),
  list: (text) =>
    (JSON.parse(text) as (string | number)[])
      .map((each) => (typeof each === 'number' ? decimal(String(each)) : each))
      .join('; '),
  drawing: () => 'um desenho, inteiro na API',
};
