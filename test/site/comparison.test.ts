import { describe, expect, test } from 'vitest';
import {
  groupFacts,
  groupOf,
  measuresOf,
  nearestPeers,
  quartersOf,
} from '../../site/src/facts/comparison.ts';
import type { Snapshot, Town } from '../../site/src/graph/snapshot.ts';
import {
  groupSentence,
  measureSentence,
  missingSentence,
  periodText,
} from '../../site/src/text/comparison.ts';

const source = { title: 'Fonte' };
interface Made {
  people?: number;
  size?: string | null;
  cras?: number | null;
  spent?: string;
  uf?: string;
}

/** A municipality in the shape in which the pages have it. */
function aTown(name: string, { people, size = 'SMALL_1', cras = null, spent, uf = 'MG' }: Made = {}): Town {
  const unit = (kind: string, closedOn: string | null = null) => ({ kind, closedOn, source });
  return {
    ibgeCode: name,
    name,
    path: `/mg/${name}/`,
    state: { code: uf, name: 'Minas Gerais' },
    isDemonstration: false,
    isOnlyListed: false,
    hasData: true,
    plans: [],
    size: people === undefined ? null : size,
    populations: people === undefined ? [] : [{ year: 2022, people, method: 'CENSUS', source }],
    published: {
      networkUnits:
        cras === null
          ? []
          : [...Array.from({ length: cras }, () => unit('CRAS')), unit('CREAS'), unit('CRAS', '2020-01-01')],
      fiscalYears:
        spent === undefined
          ? []
          : [{ year: 2021, total: { amount: spent, status: 'PUBLISHED', source }, funding: [] }],
      councils: [],
    },
  } as unknown as Town;
}

function compared(own: Town, ...others: Town[]) {
  const towns = [own, ...others];
  const all = { towns, places: towns } as unknown as Snapshot;
  const group = groupOf(own, all);
  if (!group) throw new Error('no group');
  return { group, measures: measuresOf(group), all };
}

describe('a municipality is compared', () => {
  const own = aTown('Alfa', { people: 10_000, cras: 2, spent: '100000.00' });

  test('with those of its state and size; whose size is not known is counted, and of another state nobody', () => {
    const { group } = compared(
      own,
      aTown('Beta', { people: 12_000 }),
      aTown('Grande', { people: 200_000, size: 'LARGE' }),
      aTown('Sem', {}),
      aTown('Fora', { people: 10_000, uf: 'SP' }),
    );
    expect(group.peers.map(({ place }) => place.name)).toEqual(['Beta']);
    expect(group.unsized).toBe(1);
    expect(groupSentence(group).rest).toContain('De 1\u00a0município do estado não se sabe a população');
  });

  test('with the whole state where its own population is not known, and that is said', () => {
    const { group, measures } = compared(
      aTown('Alfa', { cras: 1 }),
      aTown('Beta', { people: 9_000, cras: 1 }),
    );
    expect(group.peers).toHaveLength(1);
    expect(groupSentence(group).bold).toContain('não foi publicada aqui');
    expect(measures.find(({ key }) => key === 'CRAS')?.own).toBeNull();
  });

  test('by units for ten thousand people, without the closed ones', () => {
    const { measures } = compared(own, aTown('Beta', { people: 20_000, cras: 1 }));
    const cras = measures.find(({ key }) => key === 'CRAS');
    expect(cras?.own?.value).toBe('2.00');
    expect([...(cras?.numbers.values() ?? [])].map(({ value }) => value)).toEqual(['2.00', '0.50']);
  });

  test('and who has published no unit of the kind is missing, not zero, though it has published others', () => {
    const { group, measures } = compared(
      own,
      aTown('Beta', { people: 20_000 }),
      aTown('Gama', { people: 5_000, cras: 0 }),
      aTown('Delta', { people: 5_000, cras: 1 }),
    );
    const cras = measures.find(({ key }) => key === 'CRAS');
    expect(cras?.missing.map(({ place }) => place.name)).toEqual(['Beta', 'Gama']);
    expect(cras && missingSentence(cras)).toBe(
      '2\u00a0municípios do grupo não têm este dado aqui; não contam como zero.',
    );
    expect(cras && measureSentence(cras, group).rest).toBe(' Outros com dado: Delta, 2.');
    const creas = measures.find(({ key }) => key === 'CREAS');
    expect(creas?.others.map(({ place }) => place.name)).toEqual(['Gama', 'Delta']);
  });

  test('anew when a peer, or whose size is not known, changes', () => {
    const facts = (...others: Town[]) => JSON.stringify(groupFacts(compared(own, ...others).group));
    const before = facts(aTown('Beta', { people: 20_000 }), aTown('Sem', {}));
    expect(facts(aTown('Beta', { people: 20_000 }), aTown('Sem', {}))).toBe(before);
    for (const changed of [
      facts(aTown('Beta', { people: 20_000 }), aTown('Sem', { people: 200_000, size: 'LARGE' })),
      facts(aTown('Beta', { people: 20_001 }), aTown('Sem', {})),
      facts(aTown('Beta', { people: 20_000, spent: '1.00' }), aTown('Sem', {})),
      facts(aTown('Beta', { people: 20_000, cras: 1 }), aTown('Sem', {})),
    ])
      expect(changed).not.toBe(before);
  });

  test('by money of one year with the nearest population, and the two years are told', () => {
    const { measures } = compared(own, aTown('Beta', { people: 20_000 }));
    const money = measures.find(({ key }) => key === 'SPENDING');
    expect(money?.own?.value).toBe('10.00');
    expect(money && periodText(money, 2021)).toBe(
      'dinheiro de 2021; população de 2022, a mais próxima publicada aqui',
    );
    expect(
      measures.some(({ key }) => key === 'OWN_SPENDING'),
      'nobody has told its own money',
    ).toBe(false);
  });

  test('from four others on by the middle of them, and below one by one', () => {
    const some = ['B', 'C', 'D', 'E'].map((name, index) => aTown(name, { people: 10_000, cras: index + 1 }));
    const four = compared(own, ...some);
    const [cras] = four.measures;
    expect(cras && measureSentence(cras, four.group).rest).toBe(
      ' Nos 4 outros com dado, metade tem até 2; a metade do meio fica entre 1 e 3.',
    );
    const three = compared(own, ...some.slice(1));
    const [few] = three.measures;
    expect(few && measureSentence(few, three.group).rest).toBe(' Outros com dado: C, 2, D, 3 e E, 4.');
  });

  test('and the nearest in population are shown by name', () => {
    const { group } = compared(
      own,
      aTown('Zeta', { people: 10_001 }),
      aTown('Beta', { people: 10_002 }),
      aTown('Longe', { people: 19_000 }),
    );
    expect(nearestPeers(group, 2).map(({ place }) => place.name)).toEqual(['Beta', 'Zeta']);
  });

  test('the demonstration with nobody', () => {
    const town = { ...aTown('Exemplo'), state: null, isDemonstration: true } as unknown as Town;
    expect(groupOf(town, { towns: [town], places: [town] } as unknown as Snapshot)).toBeNull();
  });
});

test('the quarters of numbers are numbers among them, by value and not by their digits', () => {
  expect(quartersOf(['10', '9', '100', '1'])).toEqual(['1', '9', '10']);
  expect(quartersOf([])).toBeNull();
});
