import type { Meeting } from '../../graph/council.ts';
import { counted } from '../../text/numbers.ts';
import { type Criterion, judged, judgedByShare, notAssessed, share } from './criterion.ts';
import { norms } from './norms.ts';

type Paper = 'hasAgenda' | 'hasMinutes' | 'hasAttendance';

const heldBy = (meetings: readonly Meeting[]) =>
  meetings.filter(({ status }) => status !== 'SUSPENDED' && status !== 'SCHEDULED');

/** A paper of meetings: only those are judged of which the source says whether the paper is there. */
const paper = (
  id: string,
  title: string,
  basis: Criterion['basis'],
  key: Paper,
  name: string,
): Criterion => ({
  id,
  title,
  basis,
  rule: `Atende: toda reunião realizada, da qual a fonte diz se há ${name}, tem. Em parte: algumas têm. Não atende: nenhuma tem.`,
  judge: (town) => {
    const told = heldBy(town.published.councils.flatMap(({ meetings }) => meetings)).filter(
      (meeting) => meeting[key] !== null,
    );
    if (told.length === 0) return notAssessed(`Nenhuma fonte publicada aqui diz se há ${name}.`);
    const having = told.filter((meeting) => meeting[key]).length;
    return judged(
      share(having, told.length),
      `${having} de ${counted(told.length, 'reunião', 'reuniões')} com ${name}.`,
      `${town.path}conselho/`,
      told.map(({ source }) => source),
    );
  },
});

export const councilCriteria: readonly Criterion[] = [
  {
    id: 'conselho',
    title: 'Há um conselho que se reúne ou decide',
    basis: [norms.loas('art. 30, I')],
    rule: 'Atende: uma reunião realizada ou uma decisão do conselho está publicada aqui.',
    judge: (town) => {
      const { councils } = town.published;
      const acts = councils.flatMap(({ meetings, deliberations }) => [...heldBy(meetings), ...deliberations]);
      if (acts.length === 0) return notAssessed('Nada do conselho foi publicado aqui.');
      return judged(
        'MET',
        `${counted(acts.length, 'reunião ou decisão publicada', 'reuniões e decisões publicadas')}.`,
        `${town.path}conselho/`,
        acts.map(({ source }) => source),
      );
    },
  },
  {
    id: 'composicao-do-conselho',
    title: 'A composição do conselho está publicada',
    basis: [norms.loas('art. 16')],
    rule: 'Atende: as cadeiras estão publicadas, com quem cada uma representa. Em parte: alguma não diz a quem pertence.',
    judge: (town) => {
      const seats = town.published.councils.flatMap((council) => council.seats);
      if (seats.length === 0) return notAssessed('Nenhuma cadeira foi publicada aqui.');
      const named = seats.filter(({ bodyRepresented }) => bodyRepresented).length;
      return judged(
        share(named, seats.length),
        `${named} de ${counted(seats.length, 'cadeira', 'cadeiras')} com quem representa.`,
        `${town.path}conselho/`,
        seats.map(({ source }) => source),
      );
    },
  },
  paper('atas', 'As atas das reuniões são públicas', [norms.census('questão 28')], 'hasMinutes', 'ata'),
  paper('pautas', 'As pautas das reuniões são públicas', [norms.lai('caput')], 'hasAgenda', 'pauta'),
  {
    id: 'calendario',
    title: 'As próximas reuniões do conselho têm data',
    basis: [norms.census('questão 26')],
    rule: 'Atende: há pelo menos uma reunião marcada. Se a última lista publicada aqui já passou, não se avalia.',
    judge: (town) => {
      const coming = town.published.councils
        .flatMap(({ meetings }) => meetings)
        .filter(({ status }) => status === 'SCHEDULED');
      if (coming.length === 0) return notAssessed('Nenhuma reunião por vir foi publicada aqui.');
      return judged(
        'MET',
        `${counted(coming.length, 'reunião marcada', 'reuniões marcadas')}.`,
        `${town.path}conselho/`,
        coming.map(({ source }) => source),
      );
    },
  },
  {
    id: 'propostas-de-conferencia',
    title: 'O que a última conferência aprovou tem encaminhamento',
    basis: [norms.census('questão 35')],
    rule: 'Atende: toda proposta aprovada para o município diz o que foi feito dela. Em parte: algumas dizem. Se nenhuma diz, não se avalia.',
    judge: (town) => {
      const [last] = town.published.conferences;
      const asked = (last?.proposals ?? []).filter(
        ({ sphere, decision }) => sphere === 'MUNICIPAL' && decision === 'APPROVED',
      );
      if (!last || asked.length === 0)
        return notAssessed('Nenhuma proposta aprovada para o município foi publicada aqui.');
      const having = asked.filter(({ followUps }) => followUps.length > 0).length;
      return judgedByShare(
        { having, all: asked, what: `o que foi feito das propostas de ${last.year}` },
        `${having} de ${counted(asked.length, 'proposta', 'propostas')} de ${last.year} com encaminhamento.`,
        `${town.path}conselho/conferencias/${last.year}/`,
      );
    },
  },
];
