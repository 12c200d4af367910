import type { Table } from '../../shared/import/table/table.ts';
import type { Problem } from '../../shared/import/problem.ts';
import type { PublicFile } from '../../shared/import/file/public-file.ts';
import { aboutColumn } from '../../shared/import/table/table-head.ts';
import { isIbgeCode } from '../ibge-code.ts';

/** The municipality that a file of facts speaks of, from its line `# municipio: 3136702`. */
export function placeOfFacts({ about }: Table, file: PublicFile, problems: Problem[]): string {
  const code = about.get('municipio') ?? '';
  const line = file.lines.findIndex((each) => each.startsWith('# municipio:')) + 1;
  if (!isIbgeCode(code)) {
    problems.push({
      line: line || 1,
      column: aboutColumn(file, line),
      sheet: file.sheet,
      value: code,
      ...(line > 0 && code === ''
        ? {
            problem: 'a linha "# municipio:" está vazia',
            remedy: 'Escreva nela o código do município, com os sete algarismos do IBGE',
          }
        : {
            problem: 'o arquivo não diz de que município é',
            remedy: 'Inclua a linha "# municipio: 3136702", com os sete algarismos do IBGE',
          }),
    });
  }
  return code;
}
