import type { Correction } from '../../graph/corrections.ts';
import { correctionText } from '../../text/corrections.ts';
import { defineTable } from '../define-table.ts';
import { ownerOf } from '../scope.ts';
import { moment, text, word } from '../table.ts';

const kinds = {
  CHANGED: 'mudado',
  WITHDRAWN: correctionText.withdrawn,
  RESTORED: 'voltou',
  CONCEALED: 'passou a ser protegido',
};

/** One row for each field that changed; one for a correction that has none to tell. */
export const correctedFields = (
  correction: Correction,
): { correction: Correction; field: Correction['fields'][number] | null }[] =>
  correction.fields.length === 0
    ? [{ correction, field: null }]
    : correction.fields.map((field) => ({ correction, field }));

export const corrections = defineTable((scope) => {
  const owners = new Map(scope.places.map((place) => [place.ibgeCode, ownerOf(place)]));
  return scope.corrections.flatMap((correction) =>
    correctedFields(correction).map((row) => ({
      owner: owners.get(correction.municipalityCode ?? '') ?? {
        ibgeCode: correction.municipalityCode,
        name: null,
        uf: null,
      },
      row,
    })),
  );
})({
  name: 'correcoes',
  title: 'Correções do que já estava publicado',
  about: 'Correction',
  key: ['correcao_id', 'campo'],
  columns: [
    text('Correção id', 'Correction.id', ({ correction }) => correction.id),
    moment('Quando', 'Correction.at', ({ correction }) => correction.at),
    word('Tipo de correção', 'Correction.kind', kinds, ({ correction }) => correction.kind),
    text('Tipo', 'Correction.type', ({ correction }) => correction.type),
    text('Dado', 'Correction.record', ({ correction }) => correction.record),
    text('Campo', 'CorrectedField.name', ({ field }) => field?.name ?? '(nenhum)'),
    text('De', 'CorrectedField.from', ({ field }) => field?.from),
    text('Para', 'CorrectedField.to', ({ field }) => field?.to),
    text('Motivo', 'Correction.reason', ({ correction }) => correction.reason),
  ],
  source: ({ correction }) => correction.source,
});
