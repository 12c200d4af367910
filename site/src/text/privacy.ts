/** What the site knows of who reads it, and what it never publishes of anybody. */
export const privacy = {
  title: 'O que este site sabe de você?',
  description: 'Sem cookies, sem rastreio e sem cadastro; e o que nunca se publica de ninguém.',
  answer: {
    bold: 'Nada fica guardado sobre quem lê.',
    rest: ' Não há cadastro, cookie, rastreio nem conteúdo de outros sites.',
  },
  reader: [
    ['Cookies e rastreio', 'Nenhum. As páginas não guardam nada no seu aparelho.'],
    [
      'O que você busca',
      'A pergunta vai no endereço da página, como em toda busca. O programa não a guarda nem a associa a ninguém.',
    ],
    [
      'Registro de acesso',
      'O programa conta quantas perguntas a API recebe, sem dizer de quem. Quem hospeda o site pode ter registros próprios e responde por eles.',
    ],
    ['Apontar um erro', 'Abre o seu programa de e-mail ou o formulário da cidade. O site não vê a mensagem.'],
  ],
  people: [
    'De quem é atendido não se publica nada: nem nome, nem CPF, nem NIS, nem história. Colunas assim são deixadas de fora na leitura.',
    'De quem ocupa cadeira no conselho, só o nome, a cadeira, o órgão e o mandato.',
    'Contagem de 1 a 5 pessoas fica oculta, e com ela o que a deixaria descobrir; numa parte da cidade, com menos de 100 famílias ou 200 pessoas.',
    'Violência, tráfico de pessoas e discriminação não aparecem por unidade nem por mês.',
    'De lugar protegido, só o motivo e a porta de entrada. Não há campo para o endereço.',
    'Quando algo passa a ser protegido, sai também do passado: das correções, dos arquivos e das versões.',
  ],
  law: [
    'Os dados são atos e contas públicas (Lei 12.527/2011, art. 8º; Lei 13.709/2018, art. 7º, III, e art. 23).',
    'A Lei 13.709/2018 dá a cada um o direito de pedir correção (art. 18). Peça ao município, dono do dado.',
    'Cada prefeitura deve nomear um encarregado dos dados pessoais (art. 41). Este site não tem o nome deles.',
  ],
} as const;
