/** A term of art in plain words, and where the site uses it. */
export interface Term {
  /** Its anchor on the glossary's page. */
  id: string;
  name: string;
  /** What an acronym stands for. */
  inFull?: string;
  meaning: string;
  /** A page that shows it at work. */
  see?: { text: string; href: string };
}

const rules = (text: string, anchor: string) => ({ text, href: `/dados/regras/#${anchor}` });

/** The words of social assistance, of public money and of councils, as a reader without training would ask for them. */
const terms: readonly Omit<Term, 'id'>[] = [
  {
    name: 'Achado',
    meaning:
      'Algo na fonte que não fecha, como partes que não somam o total. Fica à vista, ao lado do número, e não é corrigido por nós.',
    see: { text: 'as regras dos achados', href: '/dados/regras/#achados' },
  },
  {
    name: 'Acolhimento',
    meaning:
      'Casa ou abrigo que recebe quem não tem onde ficar em segurança. Muitos têm endereço protegido: o site mostra a porta de entrada, nunca o lugar.',
    see: { text: 'achar um serviço', href: '/servicos/' },
  },
  {
    name: 'Ad referendum',
    meaning:
      'Decisão que a presidência do conselho toma sozinha, por urgência. O plenário precisa confirmar depois.',
  },
  {
    name: 'Apuração',
    meaning: 'O que foi feito de uma meta, com data, modo de contar e documento.',
    see: rules('como cada meta é julgada', 'metas'),
  },
  {
    name: 'Ata',
    meaning: 'O registro escrito do que houve numa reunião. Vale depois de aprovada.',
  },
  {
    name: 'BPC',
    inFull: 'Benefício de Prestação Continuada',
    meaning:
      'Um salário mínimo por mês para pessoa idosa ou com deficiência de família com pouca renda. Pede-se ao INSS.',
  },
  {
    name: 'CadÚnico',
    inFull: 'Cadastro Único para Programas Sociais',
    meaning:
      'A lista das famílias de baixa renda. É a porta do Bolsa Família e de outros direitos. A inscrição se faz no município.',
    see: { text: 'onde se inscrever', href: '/servicos/' },
  },
  {
    name: 'CEAS',
    inFull: 'Conselho Estadual de Assistência Social',
    meaning: 'O conselho do Estado: delibera sobre a política e o dinheiro estaduais.',
  },
  {
    name: 'CEBAS',
    inFull: 'Certificação de Entidade Beneficente de Assistência Social',
    meaning: 'Título federal que dispensa a entidade de algumas contribuições.',
  },
  {
    name: 'Centro POP',
    meaning:
      'Unidade que atende quem vive na rua: banho, documentos, orientação e caminho para o acolhimento.',
    see: { text: 'achar um serviço', href: '/servicos/' },
  },
  {
    name: 'CIB',
    inFull: 'Comissão Intergestores Bipartite',
    meaning: 'Onde Estado e municípios combinam como fazer. Uma comissão pactua; quem delibera é o conselho.',
  },
  {
    name: 'CIT',
    inFull: 'Comissão Intergestores Tripartite',
    meaning: 'Onde União, Estados e municípios pactuam.',
  },
  {
    name: 'CMAS',
    inFull: 'Conselho Municipal de Assistência Social',
    meaning:
      'Metade governo, metade sociedade. Aprova o plano e as contas, fiscaliza o fundo e inscreve as entidades.',
  },
  {
    name: 'CNAS',
    inFull: 'Conselho Nacional de Assistência Social',
    meaning: 'O conselho do país. Suas resoluções valem para todos os municípios.',
  },
  {
    name: 'CNEAS',
    inFull: 'Cadastro Nacional de Entidades de Assistência Social',
    meaning: 'A lista nacional das entidades e do que elas oferecem.',
  },
  {
    name: 'Conferência',
    meaning:
      'Encontro aberto em que a cidade avalia a assistência social e pede aos governos o que fazer. O conselho a convoca, e os pedidos viram propostas para a cidade, o Estado e a União.',
  },
  {
    name: 'CRAS',
    inFull: 'Centro de Referência de Assistência Social',
    meaning: 'A porta de entrada perto de casa: orientação, cadastro, benefícios e grupos de convivência.',
    see: { text: 'achar um CRAS', href: '/servicos/' },
  },
  {
    name: 'CREAS',
    inFull: 'Centro de Referência Especializado de Assistência Social',
    meaning: 'Atende quem sofre violência, abandono, trabalho infantil ou outra violação de direitos.',
    see: { text: 'achar um CREAS', href: '/servicos/' },
  },
  {
    name: 'DCA',
    inFull: 'Declaração de Contas Anuais',
    meaning: 'As contas do ano que o município declara ao Tesouro Nacional.',
    see: rules('por que dois números diferem', 'dinheiro'),
  },
  {
    name: 'Deliberação',
    meaning: 'Decisão de um conselho. Pode aprovar, rejeitar, alterar ou revogar.',
  },
  {
    name: 'Dotação',
    meaning: 'Quanto a lei reserva para um gasto no ano. Ainda não é dinheiro gasto.',
    see: rules('as etapas do gasto', 'etapas'),
  },
  {
    name: 'Emenda parlamentar',
    meaning: 'Dinheiro que um deputado, senador ou bancada manda para um fim certo.',
  },
  {
    name: 'Empenho',
    meaning: 'O dinheiro foi prometido a alguém: a compra ou o serviço foi contratado.',
    see: rules('as etapas do gasto', 'etapas'),
  },
  {
    name: 'Entidade',
    meaning:
      'Organização da sociedade civil (OSC) que presta serviço de assistência social, inscrita no conselho.',
  },
  {
    name: 'Estoque e fluxo',
    meaning:
      'Estoque é quantos há num momento, como famílias acompanhadas. Fluxo é quantos passaram, como atendimentos do mês. Estoque não se soma de mês em mês.',
  },
  {
    name: 'Fonte de recursos',
    meaning:
      'Código que diz de onde é o dinheiro de um gasto: 1500 é dinheiro próprio da cidade; 1660, do fundo nacional; 1661, do fundo estadual.',
    see: rules('como se lê a origem', 'dinheiro'),
  },
  {
    name: 'FMAS',
    inFull: 'Fundo Municipal de Assistência Social',
    meaning: 'A conta da assistência social na cidade. Todo repasse entra nela, e o conselho a fiscaliza.',
  },
  {
    name: 'FNAS',
    inFull: 'Fundo Nacional de Assistência Social',
    meaning: 'De onde sai o dinheiro federal para os fundos das cidades e dos Estados.',
  },
  {
    name: 'IGD',
    inFull: 'Índice de Gestão Descentralizada',
    meaning: 'Nota da gestão do município que decide quanto de apoio federal ele recebe.',
  },
  {
    name: 'Liquidação',
    meaning: 'O que foi contratado foi entregue, e a conta está conferida.',
    see: rules('as etapas do gasto', 'etapas'),
  },
  {
    name: 'LOA',
    inFull: 'Lei Orçamentária Anual',
    meaning: 'A lei que diz quanto se pode gastar no ano, e em quê.',
  },
  {
    name: 'LOAS',
    inFull: 'Lei Orgânica da Assistência Social (Lei 8.742/1993)',
    meaning: 'A lei que faz da assistência social um direito e exige conselho, plano e fundo em cada cidade.',
  },
  {
    name: 'Meta',
    meaning:
      'O que o plano promete fazer até certo ano. Para julgar, é preciso saber o tipo: por ano, acumulada, de nível, única ou contínua.',
    see: rules('os tipos de meta', 'metas'),
  },
  {
    name: 'MROSC',
    inFull: 'Marco Regulatório das Organizações da Sociedade Civil (Lei 13.019/2014)',
    meaning:
      'A lei das parcerias entre governo e entidades. Manda publicar objeto, valor e prestação de contas.',
  },
  {
    name: 'MSC',
    inFull: 'Matriz de Saldos Contábeis',
    meaning: 'Os saldos de cada conta do município, enviados todo mês ao Tesouro Nacional.',
  },
  {
    name: 'Ouvidoria',
    meaning:
      'Onde se reclama de um serviço, se denuncia ou se elogia. O órgão tem de responder. Em todo o país, o 121 atende sobre assistência social e o 100 sobre direitos violados; a ouvidoria da cidade, quando foi publicada, está na página de órgãos dela.',
    see: { text: 'procurar um município', href: '/#municipios' },
  },
  {
    name: 'PAIF',
    inFull: 'Serviço de Proteção e Atendimento Integral à Família',
    meaning: 'O trabalho do CRAS com famílias, para que laços não se rompam.',
  },
  {
    name: 'PAEFI',
    inFull: 'Serviço de Proteção e Atendimento Especializado a Famílias e Indivíduos',
    meaning: 'O trabalho do CREAS com quem teve direitos violados.',
  },
  {
    name: 'Pagamento',
    meaning: 'O dinheiro saiu da conta.',
    see: rules('as etapas do gasto', 'etapas'),
  },
  {
    name: 'Paridade',
    meaning: 'Governo e sociedade civil com o mesmo número de cadeiras no conselho.',
  },
  {
    name: 'Plano municipal',
    meaning: 'O que a cidade promete na assistência social em quatro anos. O conselho aprova.',
  },
  {
    name: 'PPA',
    inFull: 'Plano Plurianual',
    meaning: 'O que o governo prevê gastar em quatro anos.',
  },
  {
    name: 'Proteção básica e especial',
    meaning:
      'Básica previne, e fica no CRAS. Especial cuida de quem teve direitos violados: de média complexidade no CREAS, de alta no acolhimento.',
  },
  {
    name: 'Quórum',
    meaning: 'Quantas cadeiras precisam estar presentes para a reunião decidir.',
  },
  {
    name: 'Repasse',
    meaning: 'Dinheiro que a União ou o Estado manda para o fundo da cidade, em blocos.',
  },
  {
    name: 'Resolução',
    meaning: 'O ato escrito e numerado em que sai a decisão de um conselho ou comissão.',
  },
  {
    name: 'Restos a pagar',
    meaning: 'O que foi empenhado num ano e ficou para pagar em outro.',
    see: rules('como o dinheiro é somado', 'dinheiro'),
  },
  {
    name: 'RMA',
    inFull: 'Registro Mensal de Atendimentos',
    meaning: 'O que cada CRAS, CREAS e Centro POP conta por mês ao governo federal.',
  },
  {
    name: 'RREO',
    inFull: 'Relatório Resumido da Execução Orçamentária',
    meaning: 'O resumo do orçamento que a prefeitura publica a cada dois meses.',
  },
  {
    name: 'SCFV',
    inFull: 'Serviço de Convivência e Fortalecimento de Vínculos',
    meaning: 'Grupos de encontro para crianças, jovens e pessoas idosas.',
  },
  {
    name: 'SUAS',
    inFull: 'Sistema Único de Assistência Social',
    meaning:
      'O sistema público, de União, Estados e municípios, que protege quem precisa. É direito e não depende de pagamento.',
  },
  {
    name: 'Território',
    meaning: 'A parte da cidade que uma unidade atende.',
  },
  {
    name: 'Tipificação',
    inFull: 'Tipificação Nacional de Serviços Socioassistenciais (Resolução CNAS 109/2009)',
    meaning: 'A lista nacional do que cada serviço é, para quem, e o que a pessoa deve receber.',
    see: { text: 'os serviços', href: '/servicos/' },
  },
  {
    name: 'Transparência',
    meaning:
      'O que o município é obrigado a publicar. A página de transparência de cada um diz, ponto por ponto, o que se achou aqui e o que não.',
    see: { text: 'procurar um município', href: '/#municipios' },
  },
  {
    name: 'Vigilância socioassistencial',
    meaning: 'A parte da gestão que junta os números e mostra onde falta proteção.',
  },
];

const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-');

/** In the order of the Portuguese alphabet. */
export const glossary: readonly Term[] = terms
  .map((term) => ({ id: idOf(term.name), ...term }))
  .toSorted((a, b) => a.name.localeCompare(b.name, 'pt-BR'));
