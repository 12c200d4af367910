import { counted } from '../../text/numbers.ts';
import { type Criterion, judged, judgedByShare, notAssessed, share } from './criterion.ts';
import { norms } from './norms.ts';

export const organizationCriteria: readonly Criterion[] = [
  {
    id: 'inscricoes',
    title: 'As inscrições de entidades trazem o ato do conselho',
    basis: [norms.census('questões 51 a 53')],
    rule: 'Atende: toda inscrição concedida diz por que ato. Em parte: algumas dizem. Se nenhuma diz, não se avalia.',
    judge: (town) => {
      const granted = town.published.organizations
        .flatMap(({ registrations }) => registrations)
        .filter(({ steps }) => steps.some(({ kind }) => kind === 'GRANTED'));
      if (granted.length === 0) return notAssessed('Nenhuma inscrição concedida foi publicada aqui.');
      const having = granted.filter(({ steps }) =>
        steps.some(({ kind, act, resolution }) => kind === 'GRANTED' && (act || resolution)),
      ).length;
      return judgedByShare(
        { having, all: granted, what: 'o ato que concedeu a inscrição' },
        `${having} de ${counted(granted.length, 'inscrição', 'inscrições')} com o ato.`,
        `${town.path}rede/entidades/`,
      );
    },
  },
  {
    id: 'parcerias',
    title: 'As parcerias com entidades trazem objeto, instrumento, data e valores',
    basis: [norms.pntp('critério 5.2'), norms.mrosc],
    rule: 'Atende: toda parceria traz objeto, instrumento, dia da assinatura, valor total e valor liberado. Em parte: algumas trazem. Não atende: nenhuma traz.',
    judge: (town) => {
      const partnerships = town.published.organizations.flatMap((one) => one.partnerships);
      if (partnerships.length === 0) return notAssessed('Nenhuma parceria foi publicada aqui.');
      const having = partnerships.filter(
        ({ object, instrument, signedOn, total, released }) =>
          object && instrument && signedOn && total !== null && released !== null,
      ).length;
      return judged(
        share(having, partnerships.length),
        `${having} de ${counted(partnerships.length, 'parceria', 'parcerias')} com os cinco.`,
        `${town.path}rede/entidades/`,
        partnerships.map(({ source }) => source),
      );
    },
  },
];
