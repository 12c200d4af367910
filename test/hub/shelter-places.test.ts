import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub/index.ts';
import {
  namesPlace,
  speaksOfShelter,
  tellsPlace,
  tellsShelter,
} from '../../subgraphs/shared/import/place-traces.ts';
import { faultsOf } from '../plan/plan-life.ts';
import { aHub } from '../support/hub.ts';

let hub: Hub;
beforeAll(async () => void (hub = await aHub()));
afterAll(() => hub.close());

const file = (kind: string, about: string, columns: string, ...rows: string[]) =>
  [`# tipo: ${kind}`, `# ${about}`, '# fonte: Documento', columns, ...rows, ''].join('\n');
const TOWN = 'municipio: 0000000';
const COUNCIL = 'conselho: 0000000-cmas';
const said = (place: string, heading: string) =>
  `f.csv:${place}: "…": coluna "${heading}": o texto fala de um lugar de acolhimento e parece dizer onde fica. Escreva sem o lugar: sem rua, bairro, telefone nem CEP.`;

describe('a text that tells where a shelter is', () => {
  test.each([
    [
      'a decision',
      file(
        'deliberacoes',
        COUNCIL,
        'resolucao;data;titulo;efeito;assunto;nota',
        '90/2025;2025-03-11;Locação da casa-abrigo, Rua Marcada, 1;aprova;Imóvel da Rua Marcada, 1, para casa-abrigo de mulheres;O abrigo fica na Av Marcada 3',
      ),
      [said('5:3', 'titulo'), said('5:5', 'assunto'), said('5:6', 'nota')],
    ],
    [
      'an article',
      file(
        'texto-do-ato',
        'ato: 0000000-cmas-1-2024',
        'artigo;texto',
        '1;Fica alugado o imóvel da Praca Marcada para acolhimento de mulheres.',
      ),
      [said('5:2', 'texto')],
    ],
    [
      'a meeting',
      file(
        'reunioes',
        `${COUNCIL}\n# anos: 2025-2025`,
        'data;tipo;situacao;local',
        '2025-05-06;extraordinária;realizada;Abrigo institucional, Rua Marcada, 77',
      ),
      [said('6:4', 'local')],
    ],
    [
      'a budget line',
      file(
        'linhas-orcamento',
        TOWN,
        'ano;codigo;titulo;origem',
        '2024;1;Aluguel do abrigo institucional, Rua Marcada 31;municipal',
      ),
      [said('5:3', 'titulo')],
    ],
    [
      'a practice',
      file(
        'praticas',
        TOWN,
        'id;titulo;resumo;onde',
        'horta;Horta;Horta do abrigo no Jardim Marcado;Casa-lar da R das Marcas',
      ),
      [said('5:3', 'resumo'), said('5:4', 'onde')],
    ],
    [
      'the history of an open unit',
      file(
        'historia-unidades',
        TOWN,
        'unidade;data;evento;descricao',
        'exemplo-cras-1;2024-05-06;mudou;O abrigo de mulheres que ficava aqui foi para a Rua Marcada',
      ),
      [said('5:4', 'descricao')],
    ],
    [
      'a rented house of the highest level',
      file(
        'linhas-orcamento',
        TOWN,
        'ano;codigo;titulo;origem',
        '2024;1;Locação de imóvel na Rua Marcada, 77, para a proteção especial de alta complexidade;municipal',
      ),
      [said('5:3', 'titulo')],
    ],
    [
      'what a unit was before',
      file(
        'historia-unidades',
        TOWN,
        'unidade;data;evento;descricao',
        'exemplo-cras-1;2024-05-06;mudou;A antiga sede, na Rua Marcada 77, agora recebe mulheres com medida protetiva',
      ),
      [said('5:4', 'descricao')],
    ],
    [
      'a house that only says whom it is for',
      file(
        'praticas',
        TOWN,
        'id;titulo;resumo;onde',
        'horta;Horta;Visita à Casa Flor (mulheres ameaçadas), Rua Marcada, 77;',
      ),
      [said('5:3', 'resumo')],
    ],
  ])('is refused in %s, without being quoted', async (_, text, messages) => {
    expect(await faultsOf(hub, text, 'f.csv')).toEqual(messages);
  });

  test('is taken where only one of the two is told, and in cells that are for a public address', async () => {
    const meeting = (id: string, text: string) => `2025-0${id}-06;extraordinária;realizada;${text}`;
    const meetings = file(
      'reunioes',
      `${COUNCIL}\n# anos: 2025-2025`,
      'data;tipo;situacao;local',
      meeting('4', 'Casa dos Conselhos, Praça da República, 5'),
      meeting('5', 'Abrigo institucional'),
    );
    const units = file(
      'unidades',
      TOWN,
      'tipo;id;nome;localizacao;fundamento;endereco',
      'acolhimento;exemplo-acolhimento-9;Abrigo da Vila Aberta;pública;Lei inventada, art. 1º;Rua do Abrigo, 9',
    );
    expect([await faultsOf(hub, meetings), await faultsOf(hub, units)]).toEqual([[], []]);
  });
});

test('is told also in a table too long for memory, with its line and column, and nothing of it is taken', async () => {
  const head = '# tipo: indicadores-municipios\n# fonte: Painel\nibge;codigo;periodo;valor;situacao;lugar\n';
  const place = `página ${'0'.repeat(12_500)}`;
  const rows = Array.from({ length: 1400 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `0000000;CADUNICO_FAMILIES;${1905 + Math.floor(index / 12)}-${month};4200;;${place}`;
  });
  const told = 1300;
  rows[told] = rows[told]?.replace(place, 'casa-abrigo de mulheres, Rua Marcada, 7') ?? '';
  const text = `${head}${rows.join('\n')}\n`;
  expect(text.length).toBeGreaterThan(16 * 1024 * 1024);
  expect(await faultsOf(hub, text, 'f.csv')).toEqual([said(`${told + 4}:6`, 'lugar')]);
});

test.each([
  'Casa Flor Av Marcada 55',
  'na Av. Marcada',
  'R das Flores',
  'R. das Flores',
  'Praca XV',
  'Pça da Matriz',
  'Beco do Sabão',
  'Largo da Matriz',
  'no Km 12',
  'no Jardim Marcado',
  'no bairro Marcado',
  'na Vila Marcada',
  'NA RUA DAS FLORES',
  'rua das flores, 12',
])('"%s" names a place', (text) => expect([tellsPlace(text), namesPlace(text)]).toEqual([true, true]));

test.each([
  'PESSOAS EM SITUAÇÃO DE RUA E FAMÍLIAS',
  'abordagem na rua e no abrigo',
  'Município de Campo Largo',
  'de 2022-2025',
  'Distrito Federal',
])('"%s" names none', (text) => expect(namesPlace(text)).toBe(false));

test.each([
  'Aluguel de casa, 5 quartos, para mulheres vítimas de violência',
  'mulheres em situação de violência: locação de imóvel',
  'instituição de longa permanência',
  'república de jovens',
])('"%s" speaks of a shelter', (text) => expect(speaksOfShelter(text)).toBe(true));

test.each(['Praça da República', 'República Federativa do Brasil', 'Oficina sobre violência'])(
  '"%s" speaks of none',
  (text) => expect(speaksOfShelter(text)).toBe(false),
);

test.each([
  'Coordenadoria de alta complexidade: (65) 3613-5731',
  'Delegacia que recebe pedidos de medida protetiva',
  'Oficina na Rua das Flores',
])('"%s" is told: an office, or no place', (text) => expect(tellsShelter(text)).toBe(false));

test.each(['Aldeias Infantis da Rua Marcada', 'alta complexidade, no Jardim Marcado'])(
  '"%s" is not told',
  (text) => expect(tellsShelter(text)).toBe(true),
);
