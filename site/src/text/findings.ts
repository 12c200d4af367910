import type { Finding } from '../graph/finding.ts';
import { counted } from './numbers.ts';

/** What each rule found, as the title of a finding. */
const titles: Record<Finding['rule'], string> = {
  PARTS_NOT_TOTAL: 'as partes não somam o total',
  PART_ABOVE_TOTAL: 'um total é menor que uma parte dele',
  SHARES_NOT_WHOLE: 'os percentuais impressos não somam 100%',
  SHARE_NOT_AMOUNT: 'um percentual impresso não bate com os valores',
  STAGES_OUT_OF_ORDER: 'as etapas do gasto fogem da ordem',
  ORIGIN_NOT_SOURCE: 'a origem declarada não é a do código',
  TWO_FIGURES: 'dois números para a mesma coisa',
  REPEATED_FIGURE: 'o mesmo número em mais de um serviço',
  TWO_DATES: 'o ato tem duas datas',
  PERIOD_LENGTH: 'o período não tem os anos que o nome diz',
  MODALITY_MISSING: 'uma atividade sem modalidade',
  QUORUM_NOT_STATUS: 'a presença não combina com a situação da reunião',
  VACANT_SEAT_PRESENT: 'uma cadeira vaga consta como presente',
  PRESIDENCY_NOT_ALTERNATED: 'a presidência não se alternou',
  DATE_MISSING: 'a decisão não tem o dia inteiro',
  ACT_NOT_HERE: 'muda um ato que não está aqui',
  VOTES_NOT_TOTAL: 'os votos não dão o total',
  ACT_WITHOUT_VOTE: 'ato publicado sem ter passado na votação',
  DATES_OUT_OF_ORDER: 'dias fora de ordem',
  MONEY_IN_COOPERATION: 'dinheiro em acordo que não o tem',
  STEPS_OUT_OF_ORDER: 'um passo que não cabe na ordem',
  PAID_NOT_REGISTERED: 'parceria com dinheiro e sem inscrição em vigor',
};

/** Words about findings and about notes on a source; each finding's own sentence comes from the graph. */
export const findingText = {
  title: (findings: readonly Finding[]) => {
    const [first] = findings;
    return first && findings.length === 1
      ? `Achado: ${titles[first.rule]}`
      : counted(findings.length, 'achado', 'achados');
  },
  message: ({ message }: Finding) => message.replaceAll('R$ ', 'R$\u00a0'),
  more: (count: number) => `E mais ${count}; todos estão na API.`,
  kept: 'O que a fonte diz fica como está até quem publicou responder. Aberto, sem resposta.',
  note: 'Nota sobre a fonte',
  noteTitle: (subject: string) => `Nota na decisão “${subject}”`,
};
