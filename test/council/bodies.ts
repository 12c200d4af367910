/** A file of facts about one council, made up. */
export const factsOf = (
  kind: string,
  about: Record<string, string>,
  headings: string,
  ...rows: string[]
): string =>
  [
    `# tipo: ${kind}`,
    ...Object.entries(about).map(([key, value]) => `# ${key}: ${value}`),
    '# fonte: Documento inventado',
    headings,
    ...rows,
    '',
  ].join('\n');

export const COUNCIL = '3136702-cmas';
const ofCouncil = { conselho: COUNCIL };

export const theCouncil = (id = COUNCIL, kind = 'CMAS', ibgeCode = '3136702', state = ''): string =>
  `# tipo: conselhos\nid;tipo;nome;ibge;uf\n${id};${kind};Colegiado inventado;${ibgeCode};${state}\n`;

/** Eight seats of the government and eight of civil society, in the order of the list. */
export const FULL_SEATS: readonly string[] = [
  ...seatCodes('governo', 8),
  ...seatCodes('usuarios', 3),
  ...seatCodes('trabalhadores', 2),
  ...seatCodes('entidades', 3),
];

function seatCodes(segment: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${segment}-${index + 1}`);
}

const WORD: Record<string, string> = { usuarios: 'usuários' };

/** Sixteen full seats, a substitute for each, and one substitute that the list ties to none. */
export const seats = (...more: string[]): string =>
  factsOf(
    'cadeiras',
    ofCouncil,
    'codigo;segmento;papel;orgao;titular;desde;ate;vaga_desde',
    ...FULL_SEATS.flatMap((code) => {
      const name = code.split('-')[0] ?? '';
      const segment = WORD[name] ?? name;
      return [
        `${code};${segment};titular;Órgão de ${code};;;;`,
        `${code}-suplente;${segment};suplente;Órgão de ${code};${code};;;`,
      ];
    }),
    'avulsa;entidades;suplente;Órgão sem titular;;;;',
    ...more,
  );

export const rules = (...rows: string[]): string =>
  factsOf(
    'regras-conselho',
    ofCouncil,
    'tipo;ato;desde;ate;cadeiras;quorum_abrir;quorum_decidir;mandato_meses;reconducoes;paridade;presidencia_alterna;comissoes',
    ...rows,
  );

export const mandates = (...rows: string[]): string =>
  factsOf('mandatos', ofCouncil, 'cadeira;nome;inicio;fim', ...rows);

export const presidencies = (...rows: string[]): string =>
  factsOf('presidencias', ofCouncil, 'cadeira;inicio;fim', ...rows);

/** A list of ordinary meetings that is whole for its years; each row is a day and a state. */
export const meetings = (years: string, ...rows: string[]): string =>
  factsOf(
    'reunioes',
    { ...ofCouncil, anos: years },
    'data;tipo;situacao;hora;local;ata_aprovada_em',
    ...rows.map((row) => row.replace(';', ';ordinária;')),
  );

export const attendance = (
  day: string,
  present: readonly string[],
  absent: readonly string[] = [],
): string[] => [
  ...present.map((seat) => `${day};${seat};presente`),
  ...absent.map((seat) => `${day};${seat};faltou`),
];

export const attendanceLists = (...rows: string[]): string =>
  factsOf('presencas', ofCouncil, 'reuniao;cadeira;presenca', ...rows);

export const agendas = (...rows: string[]): string =>
  factsOf('pautas', ofCouncil, 'reuniao;item;assunto;trata;decisao', ...rows);

export const papers = (...rows: string[]): string =>
  factsOf('papeis', ofCouncil, 'reuniao;item;titulo;tipo;endereco;sha256', ...rows);

export const decisions = (council: string, ...rows: string[]): string =>
  factsOf('deliberacoes', { conselho: council }, 'resolucao;data;titulo;efeito;assunto;trata', ...rows);
