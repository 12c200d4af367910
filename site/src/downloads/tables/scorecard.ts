import { type ScoredCriterion, scorecard } from '../../facts/scorecard/index.ts';
import { basisWords } from '../../facts/scorecard/norms.ts';
import { criterionResult } from '../../text/scorecard.ts';
import { defineTable } from '../define-table.ts';
import { type Owned, ofTowns, type Scope } from '../scope.ts';
import { date, text, word } from '../table.ts';

/** In the whole country nearly every row would say of a municipality that is only listed that nothing was assessed. */
const judgedIn = (scope: Scope): Owned<ScoredCriterion>[] =>
  ofTowns((town) => (town.isOnlyListed ? [] : scorecard(town, scope.year)))(scope);

export const criteria = defineTable(judgedIn)({
  name: 'transparencia',
  title: 'Critérios de transparência, julgados pelo que está publicado aqui',
  about:
    'Critério: o que uma norma pede que se publique, e o que se viu dele no município. O município de que só há unidades de uma lista nacional não tem linhas: nada dele foi avaliado.',
  key: ['codigo_ibge', 'criterio_id'],
  columns: [
    text('Critério id', 'Nome do critério, que não muda.', ({ criterion }) => criterion.id),
    text('Assunto', 'Parte do site de que o critério trata.', ({ subject }) => subject),
    text('Critério', 'O que se pede.', ({ criterion }) => criterion.title),
    text('Base', 'As normas que o pedem.', ({ criterion }) => basisWords(criterion.basis)),
    text('Regra', 'Quando atende, atende em parte e não atende.', ({ criterion }) => criterion.rule),
    word(
      'Situação',
      'O que o critério deu; “Não avaliado” não acusa ninguém.',
      criterionResult,
      ({ judged }) => judged.result,
    ),
    text('O que se viu', 'O que se viu, em uma frase.', ({ judged }) => judged.seen),
    text(
      'Prova',
      'Endereço, neste site, da prova; vazio quando não se avaliou.',
      ({ judged }) => judged.proof,
    ),
    date('Prova lida em', 'Dia em que a fonte da prova foi lida.', ({ judged }) => judged.date?.slice(0, 10)),
  ],
});
