import { parseArgs } from 'node:util';
import type { DocumentSaid } from '../hub/import-document.ts';
import { calendarDate, today } from '../hub/index.ts';

export const USAGE = `Uso: npm run import -- ARQUIVO… [opções]
  --kind TIPO             o tipo do arquivo, quando o conteúdo não basta
  --municipality IBGE     o município de que fala um arquivo que não o diz
  --dry-run               mostra o que mudaria e não grava nada
  --reason TEXTO          por que o dado muda; fica ao lado de cada correção
  --title, --publisher, --url, --licence TEXTO; --published, --retrieved AAAA-MM-DD
                          o que o documento não diz de si mesmo
  --runs                  as importações feitas até agora
  --undo NÚMERO           desfaz uma importação (aceita --dry-run e --reason)
  --template TIPO [--format xlsx|ods|csv] [--out ARQUIVO]
                          escreve uma planilha para preencher; sem TIPO, a lista de tipos
  --help                  esta página`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** The words of the command; unknown ones end it with the usage. */
export function readArguments() {
  const args = process.argv.slice(2);
  // Without a kind, the last word asks for the list of kinds.
  if (args.at(-1) === '--template') args.push('');
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        kind: text,
        municipality: text,
        'dry-run': flag,
        reason: text,
        title: text,
        publisher: text,
        url: text,
        licence: text,
        published: text,
        retrieved: text,
        runs: flag,
        undo: text,
        template: text,
        format: text,
        out: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return refuse(wordsOf(error as NodeJS.ErrnoException));
  }
}

/** What `parseArgs` says in English, in Portuguese; the option is between its quotes. */
function wordsOf({ code, message }: NodeJS.ErrnoException): string {
  const option = /'([^']+)'/.exec(message)?.[1]?.split(' ')[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${option}: esta opção não existe. Confira o nome.`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return /does not take/.test(message)
    ? `${option}: esta opção não leva valor. Escreva só ${option}.`
    : `${option}: falta o valor. Escreva ${option} e, depois de um espaço, o valor.`;
}

type Values = ReturnType<typeof readArguments>['values'];

/** What was said of the document; dates that are none, or that have not come yet, end the command. */
export function documentSaid(values: Values): DocumentSaid {
  for (const key of ['published', 'retrieved'] as const) {
    const day = values[key];
    if (day !== undefined && calendarDate(day) !== day)
      refuse(`--${key} "${day}": não é uma data. Escreva como 2025-06-30.`);
    if (day !== undefined && day > today())
      refuse(`--${key} "${day}": este dia ainda não chegou. Confira o ano, o mês e o dia.`);
  }
  const { title, publisher, url, licence, published, retrieved } = values;
  if (url !== undefined && !URL.canParse(url))
    refuse(`--url "${url}": não é um endereço. Escreva com https://.`);
  return { title, publisher, url, licence, publishedOn: published, retrievedOn: retrieved };
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`);
  return process.exit(2);
}
