/** The fields of a practice that hold several names. */
export type NamesField = 'topics' | 'services' | 'audience' | 'materials';

/** One kind of practice that such reports tell of, and by which words it and its fields are found. */
export interface ReportedPractice {
  id: string;
  title: string;
  /** Sentences in which the practice is told. */
  told: RegExp;
  /** Whether it is told as something done in the week of the report, and not as something that lasts. */
  isOfTheWeek: boolean;
  /** Where the names of a field stand: each group of the expression is one, or several with commas between them. */
  names: Partial<Record<NamesField, RegExp>>;
}

/** What is told of the work on a municipality's social protection: flows, training, activity books, an archive. */
export const REPORTED_PRACTICES: readonly ReportedPractice[] = [
  {
    id: 'fluxos-da-protecao',
    title: 'Combinar quem encaminha a quem',
    told: /\bfluxos internos e externos\b/i,
    isOfTheWeek: true,
    names: {
      services: /fluxos internos e externos da (.+?) e da (.+?), para/i,
    },
  },
  {
    id: 'formacoes-nos-cras-e-creas',
    title: 'Formar as equipes de CRAS e CREAS',
    told: /\brealizamos formações\b/i,
    isOfTheWeek: true,
    names: {
      services: /atendidos n[ao]s (.+?) e (.+?) do município/i,
      audience: /\b(públicos das diversas faixas etárias)\b/i,
    },
  },
  {
    id: 'cadernos-de-atividades',
    title: 'Cadernos prontos para as oficinas',
    told: /\bcoleção de Cadernos\b|^Os cadernos\b/i,
    isOfTheWeek: false,
    names: {
      topics: /temáticas que vão d[aeo] (.+?), entre outros/i,
      services: /\bcomo o (.+?), além de profissionais do (.+?), entre outros/i,
      audience: /desenvolvidos pela .+? para (.+?) e (.+?) dos Serviços/i,
      materials: /coleção de (Cadernos de [\p{Lu}]\p{L}+)/iu,
    },
  },
  {
    id: 'acervo-virtual',
    title: 'Um acervo na internet para as equipes',
    told: /\bplataforma do programa\b/i,
    isOfTheWeek: false,
    names: {
      audience: /\bpara as (equipes d[ao] \S+)/i,
      materials: /\bacervo de (.+?) e outros/i,
    },
  },
];

/** The names that a field's expression finds in a text, in their order; empty when it finds none. */
export const namesIn = (text: string, pattern: RegExp): string[] =>
  (pattern.exec(text) ?? []).slice(1).flatMap((list) => list.split(', '));
