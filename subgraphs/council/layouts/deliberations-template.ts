import { optional, required, SOURCE_LINES, type Template } from '../../shared/import/template.ts';
import { COUNCIL_LINE } from './about.ts';
import { ACT_TYPES } from './act-words.ts';
import { EFFECTS } from './effect-words.ts';
import { MEETING_KINDS } from './meeting-words.ts';
import { ACT_COLUMNS } from './numbered-act.ts';

/** Decisions of one council, with the act and the meeting that each came of. */
export const DELIBERATIONS_TEMPLATE: Template = {
  about: [COUNCIL_LINE, ...SOURCE_LINES],
  columns: [
    optional('codigo', 'só para decisão sem resolução: letras sem acento, algarismos e traços'),
    optional('tipo_ato', 'que ato é; vazio quando é resolução', 'resolução', Object.keys(ACT_TYPES)),
    optional('resolucao', 'número e ano do ato', '2/2025'),
    optional('data', 'dia da decisão ou do ato', '2025-03-11'),
    ...ACT_COLUMNS,
    optional('titulo', 'o que o ato faz; obrigatório quando há resolução', 'Aprova as contas de 2024'),
    optional('reuniao', 'dia da reunião em que se decidiu', '2025-03-11'),
    optional('tipo_reuniao', 'que reunião foi', 'ordinária', Object.keys(MEETING_KINDS)),
    optional('ata', 'número da ata da reunião', '131'),
    required('efeito', 'o que a decisão faz', 'aprova', Object.keys(EFFECTS)),
    required('assunto', 'sobre o que é, em palavras simples', 'Prestação de contas do dinheiro de 2024'),
    optional(
      'trata',
      'plano, ação, exercício, unidade ou organização, cada um com o seu código, e | entre eles',
      'exercício 0000000-2024 | plano 0000000-2022-2025',
    ),
    optional('nota', 'o que há de estranho no documento', 'A lista de presença não foi publicada.'),
    optional('lugar', 'onde o documento diz isto: artigo, página', 'Resolução 2/2025'),
  ],
  examplesAbove: [
    {
      codigo: 'recomenda-horario-do-cras',
      data: '2025-06-03',
      efeito: 'recomenda',
      assunto: 'Horário maior no CRAS',
      trata: 'unidade exemplo-cras-1',
    },
  ],
};
