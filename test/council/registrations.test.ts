import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { council } from '../../subgraphs/council/index.ts';
import { oneSubgraph, type OneSubgraph } from '../budget/one-subgraph.ts';

let subgraph: OneSubgraph;
beforeAll(async () => {
  subgraph = await oneSubgraph(council);
  await subgraph.loadSamples();
});
afterAll(() => subgraph.close());

const HEAD = '# tipo: inscricoes\n# conselho: 0000000-cmas\n# fonte: Livro\n';
const COLUMNS = 'inscricao;organizacao;tipo;numero;oferta;passo;data;ano;favoravel;motivo;resolucao\n';
const file = (rows: string) => HEAD + COLUMNS + rows;

interface Registration {
  id: string;
  kind: string;
  number: string | null;
  state: string;
  steps: { kind: string; date: string; act: string | null; resolution: { deliberations: object[] } | null }[];
}

const of = async (id: string) => {
  const { council: found } = await subgraph.ask<{ council: { registrations: Registration[] } }>(
    `{ council(id: "0000000-cmas") { registrations { id kind number offer state findings { rule }
      steps { kind date year isFavourable reason act resolution { id deliberations { id effect } } source { locator } }
      organization { id } council { kind } source { isDemonstration locator } } } }`,
  );
  return found.registrations.find((each) => each.id === id);
};

describe('the register of entities', () => {
  test('tells a life step by step: asked, visited, denied with the reason, appealed, in force', async () => {
    expect(await of('0000000-cmas/4')).toMatchObject({
      kind: 'ENTITY',
      number: null,
      state: 'IN_FORCE',
      findings: [],
      organization: { id: 'exemplo-osc-direitos' },
      steps: [
        { kind: 'REQUESTED', date: '2025-10-06' },
        { kind: 'VISITED' },
        { kind: 'OPINION', isFavourable: false },
        { kind: 'DENIED', reason: 'Não mostrou ações gratuitas e continuadas na cidade.', act: '11/2025' },
        { kind: 'APPEALED' },
        { kind: 'APPEAL_UPHELD', date: '2026-02-10', source: { locator: 'linha 30' } },
      ],
      source: { isDemonstration: true },
    });
  });

  test('an impossible step is a finding, also of the file that is imported', async () => {
    expect(await of('0000000-cmas/5')).toMatchObject({
      kind: 'OFFER',
      state: 'IN_FORCE',
      findings: [{ rule: 'STEPS_OUT_OF_ORDER' }],
    });
  });

  test('a step leads to the resolution and its decisions once they are published, whichever file came first', async () => {
    await subgraph.load(file('90;exemplo-osc-nova;;90;;concessão;2025-06-10;;;;21/2025\n'));
    const [before] = (await of('0000000-cmas/90'))!.steps;
    expect([before!.act, before!.resolution]).toEqual(['21/2025', null]);

    await subgraph.load(
      '# tipo: deliberacoes\n# conselho: 0000000-cmas\n# fonte: Resolução 21/2025\nresolucao;data;titulo;efeito;assunto\n21/2025;2025-06-10;Concede inscrição;aprova;Inscrição 90\n',
    );
    const [after] = (await of('0000000-cmas/90'))!.steps;
    expect(after!.resolution).toMatchObject({ deliberations: [{ effect: 'APPROVES' }] });
  });

  test('a newer file corrects the steps of the registrations in it, withdraws those that are gone, and leaves others', async () => {
    const steps =
      '90;exemplo-osc-nova;;90;;pedido;2025-05-02;;;;\n90;exemplo-osc-nova;;90;;negação;2025-06-10;;;Falta o estatuto.;\n';
    await subgraph.load(file(steps));
    expect((await of('0000000-cmas/90'))?.state).toBe('DENIED');
    const changes = await subgraph.load(file(steps.split('\n')[0] ?? ''));
    expect(changes).toMatchObject({ withdrawn: 1 });
    expect((await of('0000000-cmas/90'))?.state).toBe('REQUESTED');
    expect((await of('0000000-cmas/1'))?.steps).toHaveLength(8);
  });

  test('lists of registrations are one statement a level', async () => {
    // Of an act that is published, so that a step leads to its decisions.
    await subgraph.load(file('91;exemplo-osc-nova;;91;;concessão;2025-06-10;;;;21/2025\n'));
    await subgraph.ask(
      '{ council(id: "0000000-cmas") { registrations { state a: state(on: "2024-01-01") findings { rule } steps { resolution { title } source { title } } source { title } } } }',
    );
    subgraph.forgetStatements();
    await of('0000000-cmas/1');
    expect(subgraph.tablesRead()).toEqual([
      'council', // by id, the one asked for
      'deliberation',
      'entity_registration',
      'registration_step',
      'resolution',
      'source',
    ]);
  });

  test('the reason and the offer may not tell a place, for the organization may be protected', async () => {
    const { messages } = await subgraph.read(
      file('5;exemplo-osc-x;oferta;;Casa na Av Marcada 9;negação;2025-01-01;;;Fica na Rua Marcada, 10;'),
    );
    expect(messages).toEqual([
      expect.stringMatching(/^arquivo:5:5: "…": coluna "oferta": o texto parece dizer onde/),
      expect.stringMatching(/^arquivo:5:10: "…": coluna "motivo": o texto parece dizer onde/),
    ]);
    expect(messages.join()).not.toContain('Marcada');
  });

  test('all faults of a file are told at once, with line, column, value and remedy', async () => {
    const { messages, sets } = await subgraph.read(
      file(
        [
          'a b;exemplo-osc-x;;1;;pedido;2025-01-01;;;;',
          '2;;;;;passeio;2025-02-30;;;;',
          '3;exemplo-osc-x;oferta;;;visita;2025-01-01;;sim;;',
          '4;exemplo-osc-x;;;;relatório de atividades;2025-01-01;;;;',
          '4;exemplo-osc-y;;;;concessão;2025-01-01;2024;;;resolução 4',
        ].join('\n'),
      ),
    );
    expect(sets).toEqual([]);
    expect(messages).toEqual([
      'arquivo:5:1: "a b": coluna "inscricao": não serve de código. Use só letras sem acento, algarismos, pontos e traços.',
      'arquivo:6:2: "": coluna "organizacao": falta o valor. Preencha a célula.',
      expect.stringMatching(
        /^arquivo:6:6: "passeio": coluna "passo": palavra desconhecida\. Use uma destas: pedido, /,
      ),
      'arquivo:6:7: "2025-02-30": coluna "data": não é uma data. Escreva como 2025-06-30.',
      'arquivo:7:5: "": coluna "oferta": só e toda inscrição de oferta diz qual é. Preencha "tipo" e "oferta", ou apague os dois.',
      'arquivo:7:9: "sim": coluna "favoravel": só um parecer é a favor ou contra. Apague a célula.',
      'arquivo:8:8: "": coluna "ano": só e todo plano ou relatório tem ano. Preencha o ano, ou apague-o.',
      'arquivo:9:2: "exemplo-osc-y": coluna "organizacao": a inscrição é de outra organização em uma linha acima. Confira os dois códigos.',
      'arquivo:9:8: "2024": coluna "ano": só e todo plano ou relatório tem ano. Preencha o ano, ou apague-o.',
      'arquivo:9:11: "resolução 4": coluna "resolucao": não é o número de um ato. Escreva como 11/2025.',
    ]);
  });
});
