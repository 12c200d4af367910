import { describe, expect, test } from 'vitest';
import { folded, slug, slugs } from './slug.ts';

describe('slug', () => {
  test.each([
    ["Olho-d'Água do Borges", 'olho-dagua-do-borges'],
    ["São João d'Aliança", 'sao-joao-dalianca'],
    ['Espigão D’Oeste', 'espigao-doeste'],
    ['Biritiba-Mirim', 'biritiba-mirim'],
    ['Poxoréu', 'poxoreu'],
    ['Açu', 'acu'],
  ])('%s becomes %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('two municipalities of one state with one slug carry their codes', () => {
    const found = slugs([
      { id: '4300001', stateId: 'RS', name: 'Santa Maria' },
      { id: '4300002', stateId: 'RS', name: 'Santa-María' },
      { id: '4300003', stateId: 'PR', name: 'Santa Maria' },
    ]);
    expect([...found.values()]).toEqual(['santa-maria-4300001', 'santa-maria-4300002', 'santa-maria']);
  });

  test('a folded text has neither accents nor capitals', () => {
    expect(folded(' São LUÍS do Paraitinga ')).toBe('sao luis do paraitinga');
  });
});
