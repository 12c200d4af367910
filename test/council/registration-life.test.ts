import { describe, expect, test } from 'vitest';
import {
  lifeFindings,
  registrationState,
  type DatedStep,
} from '../../subgraphs/council/registration-life.ts';
import { STEPS } from '../../subgraphs/council/registration-words.ts';

/** A life as people tell it: "pedido 2021-02-08, visita 2021-02-25". */
const life = (text: string): (DatedStep & { word: string })[] =>
  text.split(', ').map((each, index) => {
    const [, word = '', date = ''] = /^(.+) (\S+)$/.exec(each) ?? [];
    return { kind: STEPS[word as keyof typeof STEPS], date, word, position: index + 1 };
  });

const WHOLE =
  'pedido 2021-02-08, visita 2021-02-25, parecer 2021-03-10, concessão 2021-03-16, relatório de atividades 2022-04-20, suspensão 2023-05-02, fim da suspensão 2023-08-01, cancelamento 2024-01-10, recurso 2024-01-20, recurso aceito 2024-03-05';

describe('a registration on a day', () => {
  test.for<[string, string]>([
    ['2021-02-07', 'NONE'],
    ['2021-02-08', 'REQUESTED'],
    ['2021-02-25', 'UNDER_REVIEW'],
    ['2021-03-15', 'UNDER_REVIEW'],
    ['2021-03-16', 'IN_FORCE'],
    ['2022-04-20', 'IN_FORCE'],
    ['2023-05-02', 'SUSPENDED'],
    ['2023-08-01', 'IN_FORCE'],
    ['2024-01-10', 'CANCELLED'],
    ['2024-01-25', 'CANCELLED'],
    ['2024-03-05', 'IN_FORCE'],
  ])('%s is as the steps until its end make it: %s', ([day, state]) => {
    expect(registrationState(life(WHOLE), day)).toBe(state);
    expect(registrationState(life(WHOLE).toReversed(), day)).toBe(state);
  });

  test.for<[string, string]>([
    ['a decision without its request', 'concessão 2021-03-16'],
    [
      'a new request after a denial',
      'pedido 2021-01-01, negação 2021-02-01, pedido 2022-01-01, concessão 2022-02-01',
    ],
    ['a visit of inspection', 'concessão 2021-03-16, visita 2022-01-01'],
    ['steps of one day in their order', 'pedido 2021-03-16, visita 2021-03-16, concessão 2021-03-16'],
    [
      'a report that comes while an appeal is open',
      'concessão 2021-01-01, suspensão 2021-02-01, recurso 2021-02-02, relatório de atividades 2021-02-03, recurso aceito 2021-03-01',
    ],
  ])('is in force after %s, and nothing is odd', ([, text]) => {
    expect(registrationState(life(text), '2030-01-01')).toBe('IN_FORCE');
    expect(lifeFindings('inscrição 1', life(text))).toEqual([]);
  });
});

describe('a step that cannot follow the ones before it changes nothing and is a finding:', () => {
  test.for<[string, string, string[]]>([
    ['concessão 2021-01-10, pedido 2021-02-08', 'REQUESTED', ['concessão']],
    ['visita 2021-01-10, pedido 2021-02-08, concessão 2021-03-01', 'IN_FORCE', ['visita']],
    ['pedido 2021-02-08, suspensão 2021-03-01', 'REQUESTED', ['suspensão']],
    ['pedido 2021-02-08, cancelamento 2021-03-01', 'REQUESTED', ['cancelamento']],
    ['concessão 2021-01-01, concessão 2021-02-01', 'IN_FORCE', ['concessão']],
    ['concessão 2021-01-01, negação 2021-02-01', 'IN_FORCE', ['negação']],
    ['pedido 2021-01-01, negação 2021-02-01, concessão 2021-03-01', 'DENIED', ['concessão']],
    ['concessão 2021-01-01, fim da suspensão 2021-02-01', 'IN_FORCE', ['fim da suspensão']],
    ['concessão 2021-01-01, recurso 2021-02-01', 'IN_FORCE', ['recurso']],
    [
      'concessão 2021-01-01, cancelamento 2021-02-01, recurso aceito 2021-03-01',
      'CANCELLED',
      ['recurso aceito'],
    ],
    [
      'pedido 2021-01-01, negação 2021-02-01, recurso 2021-02-02, recurso recusado 2021-03-01, recurso aceito 2021-04-01',
      'DENIED',
      ['recurso aceito'],
    ],
    ['concessão 2021-01-01, cancelamento 2021-02-01, visita 2021-03-01', 'CANCELLED', ['visita']],
  ])('%s', ([text, state, words]) => {
    expect(registrationState(life(text), '2030-01-01')).toBe(state);
    const findings = lifeFindings('inscrição 1', life(text));
    expect(findings.map(({ rule, message }) => [rule, /“(.+?)”/.exec(message)?.[1]])).toEqual(
      words.map((word) => ['STEPS_OUT_OF_ORDER', word]),
    );
  });
});
