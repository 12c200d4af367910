/** Where the marked places are said to be; nothing that the hub emits may say so too. */
export const MARKS = {
  /** Of a unit that is protected from the first file on; the file is refused, for it tells the place. */
  refused: 'Rua Marcada Um',
  /** Of a unit that was public, and is protected since. */
  concealed: 'Rua Marcada Dois',
  /** Of a shelter on a national list, which no importer may take. */
  listed: 'Rua Marcada Três',
  /** Of a unit of another kind that takes people in, as its services say; the file is refused. */
  takesIn: 'Rua Marcada Cinco',
  /** Of a person in a column of a list. */
  person: 'Pessoa Marcada Quatro',
} as const;

export const TOWN = '1500107';
export const STATE = 'PA';

/** A file, and whether the hub takes it. */
export interface MarkedFile {
  name: string;
  text: string;
  isTaken: boolean;
}

const units = (...rows: string[]): string =>
  [
    '# tipo: unidades',
    `# municipio: ${TOWN}`,
    '# completa: sim',
    'tipo;id;nome;localizacao;motivo;acesso;endereco;telefones',
    'CREAS;150010-porta;CREAS da porta;pública;;;Praça Aberta, 1;(91) 3230-0001',
    ...rows,
    '',
  ].join('\n');

const listed = (name: string, id: number): string =>
  `${id},150010,Abaetetuba,${name},${MARKS.listed},9,Centro,-1.7218,-48.8788`;

/** In the order in which somebody imports them: the place is public, then protected, then told again by mistake. */
export const MARKED_FILES: readonly MarkedFile[] = [
  {
    name: 'municipio.csv',
    text: `# tipo: municipios-fatos\n# fonte: Municípios\n# coletado: 2026-11-25\nibge;nome;uf\n${TOWN};Abaetetuba;PA\n`,
    isTaken: true,
  },
  {
    name: 'aberta.csv',
    text: units(
      `outra;150010-acolhimento-1;Casa de ${MARKS.concealed};pública;;;${MARKS.concealed}, 2;(91) 3230-0002`,
    ),
    isTaken: true,
  },
  {
    name: 'protegida.csv',
    text: units('outra;150010-acolhimento-1;Acolhimento institucional;protegida;;150010-porta;;'),
    isTaken: true,
  },
  {
    name: 'enganada.csv',
    text: units(
      'outra;150010-acolhimento-1;Acolhimento institucional;protegida;;150010-porta;;',
      `acolhimento;150010-acolhimento-2;Acolhimento para crianças e adolescentes;protegida;;150010-porta;${MARKS.refused}, 1;`,
    ),
    isTaken: false,
  },
  {
    name: 'servico.csv',
    text: [
      '# tipo: unidades',
      `# municipio: ${TOWN}`,
      'tipo;id;nome;endereco;servicos',
      `organização;150010-acolhimento-3;Casa Azul;${MARKS.takesIn}, 11;III-a: mulheres`,
      `outra;150010-acolhimento-4;Casa da ${MARKS.takesIn};${MARKS.takesIn}, 12;I-b | III-c: jovens`,
      '',
    ].join('\n'),
    isTaken: false,
  },
  {
    name: 'nacional.csv',
    text: [
      'id_equipamento,ibge,cidade,nome,endereco,numero,bairro,latitude,longitude',
      listed('ABRIGO INSTITUCIONAL', 15001099991),
      listed('CASA DA MULHER PPCAAM', 15001099992),
      listed('REPUBLICA PARA JOVENS', 15001099993),
      '15001099994,150010,Abaetetuba,CREAS,Rua Aberta,10,Centro,-1.7218,-48.8788',
      '',
    ].join('\n'),
    isTaken: true,
  },
  {
    name: 'orgaos.csv',
    text: [
      '# tipo: orgaos',
      `# municipio: ${TOWN}`,
      'id;nome;tipo;responsavel',
      `secretaria;Secretaria de assistência social;secretaria;${MARKS.person}`,
      '',
    ].join('\n'),
    isTaken: true,
  },
  {
    name: 'ofertas.csv',
    text: [
      '# tipo: unidades',
      `# municipio: ${TOWN}`,
      `# anotado por: ${MARKS.person}`,
      'tipo;id;nome;endereco;quem abre a porta',
      `CRAS;150010-cras;CRAS da praça;Praça Aberta, 3;${MARKS.person}`,
      `# na porta: ${MARKS.person};;;;`,
      '',
    ].join('\n'),
    isTaken: true,
  },
  // Texts about anything, in which a shelter and its place come together.
  ...[
    {
      name: 'historia.csv',
      head: ['historia-unidades', 'unidade;data;evento;descricao'],
      row: `150010-porta;2024-05-06;mudou;O abrigo de mulheres que ficava aqui foi para a ${MARKS.refused}.`,
    },
    {
      name: 'linhas.csv',
      head: ['linhas-orcamento', 'ano;codigo;titulo;origem'],
      row: `2024;1;Aluguel do abrigo institucional, ${MARKS.refused};municipal`,
    },
    {
      name: 'praticas.csv',
      head: ['praticas', 'id;titulo;resumo;onde'],
      row: `horta;Horta;Horta na casa;Casa-lar da ${MARKS.refused}`,
    },
  ].map(({ name, head: [kind, columns], row }) => ({
    name,
    text: [`# tipo: ${kind}`, `# municipio: ${TOWN}`, '# fonte: Relato', columns, row, ''].join('\n'),
    isTaken: false,
  })),
];
