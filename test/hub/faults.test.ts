import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportRefused, type Hub } from '../../gateway/hub/index.ts';
import { aHub, DATABASES, importText } from '../support/hub.ts';

const COLUMNS = 'tipo;id;nome;localizacao;fundamento;acesso;endereco;cep;latitude;longitude;telefones';
const units = (rows: readonly string[], ...head: string[]) =>
  ['# tipo: unidades', '# municipio: 0000000', ...head, COLUMNS, ...rows].join('\n');

describe.each(DATABASES)('the faults of a file, on %s', (database) => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await aHub(database, { now: () => new Date('2100-01-01T12:00:00Z') });
  });
  afterAll(() => hub.close());

  const faults = async (text: string): Promise<readonly string[]> => {
    const error: unknown = await importText(hub, text, { name: 'f.csv' }).catch((reason: unknown) => reason);
    if (!(error instanceof ImportRefused)) throw new Error('the file was not refused', { cause: error });
    return error.messages;
  };

  test('lines above the headings that do not serve are refused, whatever kind the file is of', async () => {
    const head = [
      '# completa: talvez',
      '# endereco: ftp://exemplo.gov.br/lista',
      '# publicado: 2100-01-02',
      '# coletado: 31/12/2199',
    ];
    expect(await faults(units([], ...head))).toEqual([
      'f.csv:3:1: "talvez": a linha "# completa:" não traz sim nem não. Escreva "sim" ou "não".',
      'f.csv:4:1: "ftp://exemplo.gov.br/lista": a linha "# endereco:" não traz um endereço da internet. Escreva como https://www.exemplo.gov.br/documento.pdf; sem endereço, deixe vazio.',
      'f.csv:5:1: "2100-01-02": a linha "# publicado:" traz um dia que ainda não chegou. Confira o ano, o mês e o dia.',
      'f.csv:6:1: "31/12/2199": a linha "# coletado:" traz um dia que ainda não chegou. Confira o ano, o mês e o dia.',
    ]);
  });

  test('a phone is a public service of three digits or a whole number, and minutes have a number', async () => {
    const phones = (text: string) => units([`CRAS;exemplo-novo;CRAS Novo;pública;;;Rua Um, 1;;;;${text}`]);
    const refused = (phone: string) =>
      `f.csv:4:11: "${phone}": coluna "telefones": "${phone}" não é um telefone. Escreva com o DDD, como (32) 3690-1234, ou um número curto, como 156.`;
    expect(await faults(phones('123'))).toEqual([refused('123')]);
    expect(await faults(phones('000'))).toEqual([refused('000')]);
    for (const good of ['156', '190', '100|180', '(32) 3690-1234', '0800 707 2003']) {
      expect((await importText(hub, phones(good), { isDryRun: true })).parts).toHaveLength(1);
    }
    const meeting = (minutes: string) =>
      `# tipo: reunioes\n# conselho: 0000000-cmas\n# anos: 2019\ndata;tipo;situacao;ata\n2019-03-11;ordinária;realizada;${minutes}`;
    expect(await faults(meeting('-3'))).toEqual([
      'f.csv:5:4: "-3": coluna "ata": não é o número de uma ata. Escreva como 372, 12-A ou 003/2025.',
    ]);
  });

  test('a column of the template that nobody filled is not told as unused; one that was filled is', async () => {
    const unused = async (ground: string) =>
      (
        await importText(hub, units([`CRAS;exemplo-novo;CRAS Novo;pública;${ground};;Rua Um, 1;;;;`]), {
          isDryRun: true,
        })
      ).unusedColumns;
    expect(await unused('')).toEqual([]);
    expect(await unused('Lei 1')).toEqual(['fundamento']);
  });

  test('one fault has one message: what follows from it is not told too', async () => {
    const row = (cells: Record<string, string>) =>
      COLUMNS.split(';')
        .map((heading) => cells[heading] ?? '')
        .join(';');
    const good = {
      tipo: 'CRAS',
      id: 'exemplo-novo',
      nome: 'CRAS Novo',
      localizacao: 'pública',
      endereco: 'Rua Um, 1',
    };
    const told = (cells: Record<string, string>) => faults(units([row({ ...good, ...cells })]));
    expect(await told({ tipo: 'escola' })).toMatchObject([expect.stringContaining('coluna "tipo"')]);
    expect(await told({ localizacao: 'aberta' })).toMatchObject([
      expect.stringContaining('coluna "localizacao": palavra desconhecida'),
    ]);
    expect(await told({ id: '' })).toMatchObject([expect.stringContaining('coluna "id": falta o valor')]);
    expect(await told({ latitude: 'abc', longitude: '-43,3' })).toMatchObject([
      expect.stringContaining('coluna "latitude": não é um número'),
    ]);
    // One that is missing beside a true one is still told.
    expect(await told({ longitude: '-43,3' })).toMatchObject([
      expect.stringContaining('falta uma das coordenadas'),
    ]);
  });
});
