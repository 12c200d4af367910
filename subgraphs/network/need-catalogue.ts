import { NetworkUnitKind } from './network-unit-kind.ts';
import type { Need } from './need.ts';

const { CRAS, CREAS, CENTRO_POP, DAY_CENTRE, COMMUNITY_CENTRE, SHELTER, CADUNICO_POST } = NetworkUnitKind;

/**
 * Needs in plain words, with what people call them and where they are answered. Kinds stand in the order in which one
 * should go. Programmes and benefits have doors and no service. Phone lines are national and free.
 */
export const NEEDS: readonly Need[] = [
  {
    code: 'violencia',
    title: 'Violência, ameaça ou abuso',
    words:
      'violência doméstica familiar agressão agredir apanhar bater bateu espancar ameaça abuso sexual estupro assédio maus-tratos negligência abandono exploração perseguição medo marido companheiro ex mulher tráfico de pessoas CREAS',
    advice: 'Em perigo agora, ligue 190. Mulheres: ligue 180. Crianças, idosos e outros: disque 100.',
    serviceCodes: ['II-a'],
    unitKinds: [CREAS, CRAS],
  },
  {
    code: 'onde-dormir',
    title: 'Não tenho onde dormir, vivo na rua',
    words:
      'dormir dorme dormindo teto casa moradia morar rua morador sem-teto albergue pernoite noite frio banho despejo despejado expulso desabrigado população em situação de rua Centro POP',
    advice: 'O Centro Pop atende de dia; ele, o CREAS e o CRAS encaminham a um lugar para dormir.',
    serviceCodes: ['II-e', 'II-b', 'III-a', 'III-b'],
    unitKinds: [CENTRO_POP, CREAS, CRAS, SHELTER],
  },
  {
    code: 'abrigo',
    title: 'Abrigo, acolhimento',
    words:
      'abrigo abrigar acolhimento acolher acolhida casa-lar casa de passagem república residência inclusiva orfanato asilo lar longa permanência família acolhedora refúgio casa abrigo',
    advice: 'Ninguém procura um abrigo por conta própria: quem encaminha é o CREAS, o CRAS ou o Centro Pop.',
    serviceCodes: ['III-a', 'III-b', 'III-c'],
    unitKinds: [CREAS, CENTRO_POP, CRAS, SHELTER],
  },
  {
    code: 'bolsa-familia',
    title: 'Bolsa Família',
    words: 'bolsa família auxílio brasil bloqueado cancelado cartão receber dinheiro renda benefício PBF',
    advice: 'O pedido começa no Cadastro Único. Dúvidas sobre o pagamento: ligue 121.',
    serviceCodes: [],
    unitKinds: [CADUNICO_POST, CRAS],
  },
  {
    code: 'cadastro-unico',
    title: 'Cadastro Único',
    words:
      'cadastro único cadúnico cadunico cadastrar cadastramento atualizar atualização NIS folha resumo tarifa social luz energia isenção taxa concurso enem',
    advice: 'Quem mudou de endereço, de renda ou de família deve atualizar; todos, a cada dois anos.',
    serviceCodes: [],
    unitKinds: [CADUNICO_POST, CRAS],
  },
  {
    code: 'bpc',
    title: 'Benefício de Prestação Continuada (BPC)',
    words:
      'BPC LOAS benefício prestação continuada salário mínimo aposentar aposentadoria pensão idoso 65 anos deficiência INSS perícia',
    advice: 'O CRAS orienta e cadastra; quem decide é o INSS, pelo 135.',
    serviceCodes: [],
    unitKinds: [CRAS, CADUNICO_POST],
  },
  {
    code: 'beneficio-eventual',
    title: 'Fome, cesta básica e outros benefícios eventuais',
    words:
      'fome comida alimento alimentação cesta básica benefício eventual auxílio natalidade enxoval bebê funeral enterro morte velório passagem aluguel social urgência ajuda gás remédio dinheiro conta',
    advice: 'O que há e como pedir é regra de cada município.',
    serviceCodes: [],
    unitKinds: [CRAS],
  },
  {
    code: 'convivencia',
    title: 'Grupos, oficinas e convivência',
    words:
      'convivência conviver grupo oficina atividade curso lazer esporte dança criança adolescente jovem contraturno solidão sozinho sozinha SCFV fortalecimento de vínculos',
    advice: 'A vaga se pede no CRAS.',
    serviceCodes: ['I-b'],
    unitKinds: [COMMUNITY_CENTRE, CRAS],
  },
  {
    code: 'idoso',
    title: 'Pessoa idosa',
    words:
      'idoso idosa velho velha velhice terceira idade avô avó cuidador acamado centro-dia carteira do idoso',
    advice: 'Contra maus-tratos, disque 100.',
    serviceCodes: ['I-c', 'I-b', 'II-d'],
    unitKinds: [CRAS, DAY_CENTRE, COMMUNITY_CENTRE, CREAS],
  },
  {
    code: 'deficiencia',
    title: 'Pessoa com deficiência',
    words:
      'deficiência deficiente autismo autista TEA cadeirante cadeira de rodas cego surdo síndrome acessibilidade cuidador centro-dia passe livre',
    advice: 'Reabilitação e tratamento são da saúde; aqui há apoio à pessoa e a quem cuida.',
    serviceCodes: ['I-c', 'II-d', 'I-b'],
    unitKinds: [CRAS, DAY_CENTRE, CREAS],
  },
  {
    code: 'medida-socioeducativa',
    title: 'Medida socioeducativa',
    words:
      'medida socioeducativa liberdade assistida LA prestação de serviços à comunidade PSC adolescente infração infrator juiz fórum apreendido',
    advice: 'O CREAS acompanha as medidas em liberdade; leve o papel do fórum.',
    serviceCodes: ['II-c'],
    unitKinds: [CREAS],
  },
  {
    code: 'crianca-em-perigo',
    title: 'Criança ou adolescente em perigo',
    words:
      'criança adolescente menor perigo abuso sexual exploração trabalho infantil maus-tratos abandono negligência conselho tutelar escola',
    advice: 'Chame o Conselho Tutelar ou disque 100; a denúncia pode ser sem nome.',
    serviceCodes: ['II-a'],
    unitKinds: [CREAS, CRAS],
  },
  {
    code: 'primeira-infancia',
    title: 'Gravidez e criança pequena',
    words: 'grávida gravidez gestante bebê primeira infância criança feliz visita amamentação parto creche',
    advice: 'Pré-natal e vacina são na unidade de saúde; creche, na educação.',
    serviceCodes: ['I-a'],
    unitKinds: [CRAS],
  },
  {
    code: 'documentos',
    title: 'Tirar documentos',
    words: 'documento certidão nascimento RG identidade CPF segunda via carteira foto sem documento perdi',
    advice: 'O CRAS orienta e pode pedir a segunda via sem taxa.',
    serviceCodes: ['I-a'],
    unitKinds: [CRAS, CENTRO_POP],
  },
  {
    code: 'trabalho',
    title: 'Trabalho e renda',
    words:
      'trabalho emprego desempregado desemprego renda curso profissional qualificação vaga jovem aprendiz',
    advice: 'O CRAS leva a cursos e vagas; o seguro-desemprego é com o Sine.',
    serviceCodes: ['I-a'],
    unitKinds: [CRAS],
  },
  {
    code: 'discriminacao',
    title: 'Discriminação',
    words:
      'discriminação preconceito racismo racial homofobia transfobia LGBT gay lésbica travesti trans indígena quilombola cigano religião',
    advice: 'Denúncia: disque 100.',
    serviceCodes: ['II-a'],
    unitKinds: [CREAS, CRAS],
  },
  {
    code: 'calamidade',
    title: 'Enchente, incêndio ou outra calamidade',
    words:
      'enchente alagamento chuva deslizamento desabamento incêndio fogo calamidade emergência desastre perdi a casa defesa civil seca temporal',
    advice: 'Em perigo, ligue 193 (bombeiros) ou 199 (Defesa Civil).',
    serviceCodes: ['III-d'],
    unitKinds: [CRAS, CREAS],
  },
  {
    code: 'drogas',
    title: 'Álcool e outras drogas',
    words: 'droga drogas álcool alcoolismo bebida crack vício viciado dependente químico dependência',
    advice: 'O tratamento é na saúde (CAPS); aqui há apoio à pessoa e à família.',
    serviceCodes: ['I-a', 'II-a'],
    unitKinds: [CREAS, CRAS],
  },
  {
    code: 'migrante',
    title: 'Migrante ou refugiado',
    words:
      'migrante imigrante estrangeiro refugiado venezuelano haitiano venezuela haiti visto refúgio cheguei',
    advice: 'O atendimento é o mesmo para quem não é brasileiro, com ou sem visto.',
    serviceCodes: ['I-a', 'II-a'],
    unitKinds: [CRAS, CREAS],
  },
  // The widest need stands last: it gives way to any that is as near.
  {
    code: 'apoio-familia',
    title: 'Apoio à família',
    words:
      'família apoio orientação conflito briga filho filha separação dificuldade psicólogo assistente social conversar conselho PAIF CRAS direitos ajuda',
    advice: 'Não é preciso encaminhamento: é só ir ao CRAS do lugar em que se mora.',
    serviceCodes: ['I-a'],
    unitKinds: [CRAS],
  },
];
