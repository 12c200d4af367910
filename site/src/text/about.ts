/** What the site is, whom it serves, how it works, and what it is not. */
export const about = {
  title: 'O que é este site?',
  description: 'O que o SUAS às claras publica, de onde vêm os números, por que regras e o que ele não é.',
  answer: {
    bold: 'A assistência social de cada cidade, à vista:',
    rest: ' o que se prometeu, quem paga, aonde ir e quem decide. Cada número com a sua fonte.',
  },
  readers: [
    ['Quem mora na cidade', 'acha o serviço, vê o que foi prometido e se está em dia.'],
    ['Quem está no conselho', 'chega à reunião com os papéis, os números e as decisões de antes.'],
    ['Quem escreve sobre a cidade', 'leva o número com a fonte, a história, o arquivo e a API.'],
    ['Quem publica pela prefeitura', 'entrega a planilha que já tem e vê o que muda antes de gravar.'],
  ],
  principles: [
    'Nenhum número sem fonte: o documento, o lugar nele, o dia e a marca do arquivo (SHA-256).',
    'Nada se adivinha: o que a fonte não separa, o site não separa.',
    'Meta sem tipo declarado mostra os números e não é julgada.',
    'Falta de dado tem palavra própria; nunca é zero nem fica em branco.',
    'Lugar protegido não tem endereço aqui, nem em arquivo, nem na API.',
    'Contagem pequena de pessoas fica oculta, com o que a deixaria ser descoberta.',
    'Toda correção fica à vista: o que era, o que é, quando e por quê.',
  ],
  limits: [
    'Não é o site oficial de nenhuma prefeitura nem de nenhum conselho.',
    '“Não publicado aqui” quer dizer que o dado não chegou a este site. Não acusa ninguém.',
    'O que falta para julgar fica sem julgamento. Não há lista de melhores e piores cidades.',
    'O município-exemplo é uma demonstração e fica fora de toda soma e lista.',
  ],
  take: [
    { text: 'Baixar os dados', href: '/dados/' },
    { text: 'Consultar a API', href: '/dados/api/' },
    { text: 'Ler as regras', href: '/dados/regras/' },
    { text: 'Ver o que foi corrigido', href: '/correcoes/' },
    { text: 'Apontar um erro', href: '/dados/#apontar-erro' },
  ],
} as const;
