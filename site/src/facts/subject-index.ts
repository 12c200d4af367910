import type { Town } from '../graph/snapshot.ts';

/** A subject with the municipalities that have something about it. */
export interface SubjectIndex {
  title: string;
  places: { name: string; path: string }[];
}

const subjects: readonly [title: string, part: string, isThere: (published: Town['published']) => boolean][] =
  [
    ['Plano e metas', 'plano/', ({ plans }) => plans.length > 0],
    ['Orçamento', 'orcamento/', ({ fiscalYears }) => fiscalYears.length > 0],
    ['Conselho, reuniões e decisões', 'conselho/', ({ councils }) => councils.length > 0],
    ['Entidades', 'rede/entidades/', ({ organizations }) => organizations.length > 0],
    ['Órgãos públicos', 'orgaos/', ({ publicBodies }) => publicBodies.length > 0],
    ['Boas práticas', 'praticas/', ({ practices }) => practices.length > 0],
  ];

/** Which municipalities have published something about each subject, for who cannot search. */
export const subjectIndex = (towns: readonly Town[]): SubjectIndex[] =>
  subjects.map(([title, part, isThere]) => ({
    title,
    places: towns
      .filter(({ published }) => isThere(published))
      .map(({ name, path, state }) => ({
        name: state ? `${name} (${state.code})` : name,
        path: path + part,
      })),
  }));
