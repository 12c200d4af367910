/** How the site can be read, what is checked on every change, and what is known to fall short. */
export const accessibility = {
  title: 'Como ler este site do seu jeito?',
  description: 'Teclado, leitor de tela, contraste, letra maior, impressão e o que ainda falta.',
  answer: {
    bold: 'Tudo funciona sem mouse, sem JavaScript e num telefone simples.',
    rest: ' A meta é a WCAG 2.2, nível AA, e o eMAG 3.1.',
  },
  ways: [
    ['Contraste alto', 'A ligação “Contraste”, no alto. O modo escuro segue o do aparelho.'],
    ['Letra maior', 'A ligação “A+”, no alto, ou o zoom do navegador, até 400%.'],
    ['Teclado', 'A tecla Tab percorre tudo, na ordem da página. A primeira ligação pula para o conteúdo.'],
    [
      'Leitor de tela',
      'Cada gráfico tem título, descrição com os números e a mesma tabela ao lado. Cada tabela diz do que trata.',
    ],
    ['Cores', 'Nenhuma cor fala sozinha: há sempre uma forma e uma palavra.'],
    ['Papel', 'Ao imprimir, ficam a pergunta, a resposta, a tabela, a fonte e a versão dos dados.'],
    ['Conexão lenta', 'Uma página comum pesa menos que uma foto pequena. Nada vem de outros sites.'],
  ],
  checked: [
    'A cada mudança do programa, as páginas passam por axe, em tela de 360 e de 1280 pontos, claras e escuras.',
    'As mesmas páginas são abertas com JavaScript desligado.',
    'Pessoas que usam leitor de tela ainda não fizeram o teste. Se você usa, diga o que atrapalha.',
  ],
  missing: [
    'Não há tradução para Libras.',
    'Documentos originais em PDF são servidos como vieram; o que deles se leu está na página, em texto.',
    'O contraste e a letra maior valem para a página aberta e não são guardados, pois o site não guarda nada.',
  ],
} as const;
