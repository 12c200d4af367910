import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, importText } from '../support/hub.ts';

const QUESTION = `{ municipality(ibgeCode: "0000000") { organizations { id name
  registrations { number state } partnerships { number } findings { rule message values } } } }`;

interface Organization {
  id: string;
  name: string;
  registrations: { state: string }[];
  partnerships: { number: string }[];
  findings: { rule: string; message: string; values: string[] }[];
}

describe.each([
  ['pglite', 'in-process'],
  ['postgresql', 'in-process'],
  ['pglite', 'split'],
] as const)('paid but not registered, on %s, %s', (database, mode) => {
  let hub: Hub;
  const statements: string[] = [];
  beforeAll(async () => {
    hub = await aHub(database, { mode, onStatement: (sql) => statements.push(sql) });
  });
  afterAll(() => hub.close());

  const organizations = async () =>
    (await hub.graph<{ municipality: { organizations: Organization[] } }>(QUESTION)).municipality
      .organizations;
  const findings = async () =>
    Object.fromEntries((await organizations()).map(({ id, findings: all }) => [id, all]));

  test('is found of the partnerships that budget has and the registrations that council has', async () => {
    expect(await findings()).toEqual({
      'exemplo-osc-acolhimento': [],
      'exemplo-osc-convivencia': [],
      'exemplo-osc-direitos': [],
      'exemplo-osc-esporte': [
        {
          rule: 'PAID_NOT_REGISTERED',
          message:
            'A parceria 7/2025 já liberou R$ 60.000,00, e no dia da assinatura, 04/08/2025, a organização não tinha inscrição em vigor entre as que o conselho publicou.',
          values: ['60000.00', '2025-08-04'],
        },
      ],
      'exemplo-osc-idosos': [
        {
          rule: 'PAID_NOT_REGISTERED',
          message: expect.stringContaining('em 14/10/2025, durante a vigência'),
          values: ['135000.00', '2025-10-14'],
        },
      ],
    });
  });

  test('is found by budget, council and network in one statement a table, however many organizations', async () => {
    statements.length = 0;
    await organizations();
    const read = statements.map((sql) => /from "(\w+)"\."(\w+)"/.exec(sql)?.slice(1, 3).join('.') ?? sql);
    expect(read.toSorted()).toEqual([
      'budget.partnership',
      'council.council', // of the towns of the partnerships
      'council.entity_registration', // of the organizations
      'council.entity_registration', // of the councils, to know whether they published any
      'council.registration_step',
      'network.municipality',
      'network.organization',
    ]);
  });

  test('goes away when the registration is published, and when no money was released', async () => {
    const granted =
      '# tipo: inscricoes\n# conselho: 0000000-cmas\n# demonstracao: sim\ninscricao;organizacao;passo;data\n9;exemplo-osc-esporte;concessão;2025-08-04\n';
    await importText(hub, granted, { name: 'inscricao.csv' });
    expect((await findings())['exemplo-osc-esporte']).toEqual([]);

    const late = granted.replace('2025-08-04', '2025-08-05');
    await importText(hub, late, { name: 'inscricao.csv' });
    expect((await findings())['exemplo-osc-esporte']).toHaveLength(1);

    const unpaid =
      '# tipo: parcerias\n# municipio: 0000000\n# demonstracao: sim\norganizacao;instrumento;numero;orgao;objeto;assinatura;liberado\nexemplo-osc-esporte;termo de fomento;7/2025;Secretaria;Oficinas;2025-08-04;0,00\n';
    await importText(hub, unpaid, { name: 'parceria.csv' });
    expect((await findings())['exemplo-osc-esporte']).toEqual([]);
  });

  test('is not said where the council has published no registration at all', async () => {
    const there = (kind: string, rest: string) =>
      importText(hub, `# tipo: ${kind}\n# municipio: 3136702\n# fonte: Lista de teste\n${rest}`, {
        name: `${kind}.csv`,
      });
    await there('organizacoes', 'id;nome\n313670-osc-teste;Associação de teste\n');
    await there(
      'parcerias',
      'organizacao;instrumento;numero;orgao;objeto;assinatura;liberado\n313670-osc-teste;termo de fomento;1/2025;SAS;Oficinas;2025-01-02;10,00\n',
    );
    const { organization } = await hub.graph<{ organization: Organization }>(
      '{ organization(id: "313670-osc-teste") { name partnerships { number } registrations { state } findings { rule } } }',
    );
    expect(organization).toEqual({
      name: 'Associação de teste',
      partnerships: [{ number: '1/2025' }],
      registrations: [],
      findings: [],
    });
  });

  test('a partnership of an organization that no list has still stands, without the name', async () => {
    await importText(
      hub,
      '# tipo: parcerias\n# municipio: 3136702\n# fonte: Outra lista de teste\norganizacao;instrumento;numero;orgao;objeto\n313670-osc-ninguem;termo de fomento;2/2025;SAS;Oficinas\n',
    );
    const { municipality } = await hub.graph<{
      municipality: { partnerships: { number: string; organization: object | null }[] };
    }>('{ municipality(ibgeCode: "3136702") { partnerships { number organization { name } } } }');
    expect(municipality.partnerships).toEqual([
      { number: '1/2025', organization: { name: 'Associação de teste' } },
      { number: '2/2025', organization: null },
    ]);
  });
});
