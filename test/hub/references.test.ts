import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportRefused, type Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const UNITS = `# tipo: unidades
# municipio:;3136703
# fonte: Lista
tipo;id;nome;localizacao;endereco;cep
CRAS;313670-cras-1;CRAS Um;pública;Rua Um, 1;360
`;
const MEETINGS = `# tipo: reunioes
# conselho: 3136702-cmas
# anos: 2025
data;tipo;situacao
2025-03-11;ordinária;adiada
`;
const ACTS = `municipality_ibge,body,act_type,number,year,act_date,meeting_kind,meeting_date,minutes_number,effect,subject,source_url,note
3136703,CMAS,resolution,1,2025,2025-03-12,,,,approves,Accounts,,
`;
const NEW_COUNCIL = `# tipo: conselhos
id;tipo;nome;ibge;uf
3136703-cmas;CMAS;Conselho;3136703;
`;

describe.each(DATABASES)('what a file names must be there, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database);
  });
  afterAll(() => hub.close());

  const refused = async (text: string): Promise<readonly string[]> => {
    const error: unknown = await importText(hub, text, { name: 'f.csv' }).catch((reason: unknown) => reason);
    if (!(error instanceof ImportRefused)) throw new Error('the file was not refused', { cause: error });
    return error.messages;
  };

  test('a municipality that does not exist is refused where its code stands, with the other faults', async () => {
    expect(await refused(UNITS)).toEqual([
      'f.csv:2:1: "3136703": não há município com este código. Confira os sete algarismos do IBGE, ou importe antes a lista de municípios.',
      'f.csv:5:6: "360": coluna "cep": não é um CEP. Escreva como 36010-040.',
    ]);
  });

  test('a council that nobody has imported is refused by its line, with the other faults', async () => {
    const [council, ...others] = await refused(MEETINGS);
    expect(council).toBe(
      'f.csv:2:1: "3136702-cmas": não há conselho com este código. Corrija o código, ou importe antes um arquivo do tipo "conselhos" que traga o colegiado.',
    );
    expect(others).toHaveLength(1);
    expect(others[0]).toContain('f.csv:5:3: "adiada"');
  });

  test('a municipality that does not exist is refused by the cell of a list that has one in each row', async () => {
    const remedy = 'Corrija o código, ou importe antes o arquivo que traz o que ele nomeia.';
    expect(await refused(ACTS)).toEqual([
      `f.csv:2:1: "3136703": coluna "municipality_ibge": não há município com este código. ${remedy}`,
    ]);
    expect(await refused(NEW_COUNCIL)).toEqual([
      `f.csv:3:4: "3136703": coluna "ibge": não há município com este código. ${remedy}`,
    ]);
  });

  test('what the database alone finds to be missing has a place and a Portuguese name too', async () => {
    const support = `# tipo: apoio-tecnico
# resolucao: mt-cib-99-2022
# titulo: Apoio
# ano: 2022
eixo;titulo
Gestão;Visitas
`;
    expect(await refused(support)).toEqual([
      'f.csv:2:14: "mt-cib-99-2022": não há resolução com este código. Corrija o código, ou importe antes o arquivo que traz o que ele nomeia.',
    ]);
  });
});
