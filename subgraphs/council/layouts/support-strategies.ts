import type { Problem } from '../../shared/import/problem.ts';
import { lineFault, type ActLine } from './act-lines.ts';
import { addWays, channelOf, checkContact, officeOf, type ContactText } from './support-contacts.ts';

/** The plans of technical support are made on one model, and it names twelve ways of giving it. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** One numbered strategy of the plan with the contacts that stand under it. */
export interface StrategyText {
  numeral: string;
  title: string;
  text: string;
  at: ActLine;
  contacts: ContactText[];
}

/** Reads the article of strategies: items `VIII - Nome: texto`, lettered offices, and lines that say how to reach them. */
export function supportStrategies(lines: readonly ActLine[], problems: Problem[]): StrategyText[] {
  const strategies: StrategyText[] = [];
  let contact: ContactText | null = null;
  for (const each of lines) {
    const strategy = strategies.at(-1);
    const [, numeral, words = ''] = /^([IVXLC]+)\s*[-–]\s*(.+)$/.exec(each.text) ?? [];
    const [, letter, office = ''] = /^([a-z])\.\s+(.+)$/.exec(each.text) ?? [];
    if (numeral) {
      const next = strategyOf(each, numeral, words, strategy?.numeral, problems);
      strategies.push(next);
      contact = next.contacts[0] ?? null;
    } else if (!strategy) continue;
    else if (letter) {
      contact = officeOf(each, letter, office, strategy.contacts, problems);
      strategy.contacts.push(contact);
    } else if (/^(?:Telefone|E-mail|Acesso)s?\b/i.test(each.text)) {
      if (contact) addWays(contact, each, each.text, problems);
      else
        problems.push(
          lineFault(
            each,
            'contato sem setor acima dele',
            'Ponha acima a linha do setor, como "a. Nome, recebe"',
          ),
        );
    } else if (/^[^:]+: .*(?:\d{3}|@)/.test(each.text)) {
      contact = channelOf(each, strategy.contacts, problems);
      strategy.contacts.push(contact);
    } else contact = null;
  }
  const [last] = strategies.slice(-1);
  if (last && last.numeral !== NUMERALS.at(-1) && NUMERALS.includes(last.numeral))
    problems.push(
      lineFault(
        last.at,
        `há ${strategies.length} estratégias, e o plano tem ${NUMERALS.length}`,
        `Inclua as que faltam, até a ${NUMERALS.at(-1)}`,
        last.numeral,
      ),
    );
  for (const each of strategies.flatMap(({ contacts }) => contacts)) checkContact(each, problems);
  return strategies;
}

function strategyOf(
  at: ActLine,
  numeral: string,
  words: string,
  above: string | undefined,
  problems: Problem[],
): StrategyText {
  // Counting goes on from the numeral that stands above, so that one missing item is one fault.
  const expected = NUMERALS[above === undefined ? 0 : NUMERALS.indexOf(above) + 1];
  if (numeral !== expected)
    problems.push(
      lineFault(
        at,
        expected ? `a estratégia aqui devia ser a ${expected}` : `a ${above} devia ser a última estratégia`,
        'Os incisos não pulam nem repetem números; veja se falta uma linha acima',
        numeral,
      ),
    );
  const [, title = words, text = ''] = /^(.+?):\s+(.+)$/.exec(words) ?? [];
  if (text === '')
    problems.push(
      lineFault(at, 'a estratégia não tem nome e explicação', 'Escreva como "I - Nome: em que consiste"'),
    );
  const strategy: StrategyText = { numeral, title, text, at, contacts: [] };
  // A tool may be described in the item itself, with its address at the end.
  const [, office, purpose, link] = /^([^,]+), (.+?)\s*Acesso em:\s*(\S+)$/.exec(text) ?? [];
  if (office && purpose && link)
    strategy.contacts.push({
      code: '1',
      office,
      purpose,
      at,
      phones: [],
      emails: [],
      urls: [link],
      unread: [],
    });
  return strategy;
}
