import type { Table } from '../../shared/import/table/table.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { isIbgeCode } from '../ibge-code.ts';

/** The municipality that a file of facts speaks of, from its line `# municipio: 3136702`. */
export function placeOfFacts({ about }: Table, file: PublicFile, problems: Problem[]): string {
  const code = about.get('municipio') ?? '';
  if (!isIbgeCode(code)) {
    problems.push({
      line: Math.max(1, file.lines.findIndex((line) => line.startsWith('# municipio:')) + 1),
      column: 1,
      value: code,
      problem: 'o arquivo não diz de que município é',
      remedy: 'Inclua a linha "# municipio: 3136702", com os sete algarismos do IBGE',
    });
  }
  return code;
}
