/** Words of the ways out of a figure. */
export const takeAway = {
  list: 'Levar estes dados',
  query: 'Consulta',
  queryText: 'Consulta GraphQL',
  cite: 'Como citar',
  report: 'Apontar erro',
};

/** What a message about an error says before the reader has written a word. */
export const errorReport = (what: string, address: string, version: string) => ({
  subject: `Erro em: ${what}`,
  body: `Encontrei um erro neste número do SUAS às claras.\n\n${what}\n${address}\nVersão dos dados: ${version}\n\nO que está errado, e onde está o certo:\n`,
});
