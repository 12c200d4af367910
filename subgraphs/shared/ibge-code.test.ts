import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { municipalityList, municipalityListUrl } from '../network/layouts/municipality-list.ts';
import { Municipality } from '../network/municipality.ts';
import { wholeIbgeCode } from './ibge-code.ts';
import { publicFile } from './import/file/public-file.ts';
import type { ReadingContext } from './import/layout.ts';

/** The codes of all municipalities, as network reads them from the list of IBGE. */
async function allCodes(): Promise<string[]> {
  const file = await publicFile('lista', await readFile(municipalityListUrl));
  const { sets } = await municipalityList.read(file, {} as ReadingContext);
  const set = sets.find(({ entity }) => entity === Municipality);
  return (set?.rows ?? []).map((row) => String(row['id']));
}

test('six digits are completed to the right seven for every municipality of the country', async () => {
  const codes = await allCodes();
  expect(codes).toHaveLength(5571);
  expect(codes.filter((code) => wholeIbgeCode(code.slice(0, 6)) !== code)).toEqual([]);
  expect(codes.filter((code) => wholeIbgeCode(code) !== code)).toEqual([]);
});

test('the demonstration has a code of its own in six digits and in seven', () => {
  expect([wholeIbgeCode('000000'), wholeIbgeCode('0000000')]).toEqual(['0000000', '0000000']);
});

test('what can be no code is none: a wrong check digit, a state that is not, letters, other lengths', () => {
  const wrong = ['3136703', '999999', '000001', '31367', '31367022', '31367A', 'Juiz de Fora', ''];
  expect(wrong.map(wholeIbgeCode)).toEqual(wrong.map(() => null));
});
