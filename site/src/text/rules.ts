import type { targetKind } from './labels.ts';

/** The published rule of one kind of target, in the words of a reader. */
interface KindRule {
  word: string;
  reading: string;
  met: string;
  overdue: string;
  sum: string;
}

/** How each kind of target is read and judged; the graph judges by the same rules (`TargetKind`, `TargetJudgement`). */
export const kindRules: Record<keyof typeof targetKind, KindRule> = {
  FLOW_PER_YEAR: {
    word: 'Por ano',
    reading: 'Cada ano tem a sua quantidade. “2 por ano” são 2 em 2024 e outras 2 em 2025.',
    met: 'Todo ano vencido fez o que prometeu.',
    overdue: 'Um ano vencido fez menos, mesmo que outro tenha feito mais.',
    sum: 'Pode-se somar os anos.',
  },
  CUMULATIVE: {
    word: 'Acumulada',
    reading: 'O número de um ano já inclui os anteriores. “10, depois 15” são 15 ao todo.',
    met: 'O último ano vencido chegou ao total prometido.',
    overdue: 'O último ano vencido ficou abaixo. Quem estava atrás e alcançou não está atrasado.',
    sum: 'Não se soma: o último número já é o total.',
  },
  LEVEL: {
    word: 'De nível',
    reading: 'Quanto deve existir no fim de cada ano, como o número de equipes.',
    met: 'No último ano vencido existe ao menos o prometido.',
    overdue: 'No último ano vencido existe menos. Prometer zero também é prometer.',
    sum: 'Não se soma: a mesma equipe seria contada a cada ano.',
  },
  ONE_OFF: {
    word: 'Única',
    reading: 'Chegar uma vez ao número. Os anos antes do último são etapas.',
    met: 'Alguma apuração, de qualquer ano, chegou ao número do último ano que tem um.',
    overdue: 'Esse ano venceu sem que nenhuma chegasse. Os outros anos não são cobrados.',
    sum: 'Não se soma: vale o último número.',
  },
  CONTINUOUS: {
    word: 'Contínua',
    reading: 'Manter o mesmo patamar todos os anos.',
    met: 'Todo ano vencido manteve o patamar.',
    overdue: 'Um ano vencido ficou abaixo.',
    sum: 'Não se soma: o patamar se repete.',
  },
  UNDECLARED: {
    word: 'Não declarada',
    reading: 'O plano não diz como ler os números, e ninguém declarou.',
    met: 'Não se julga.',
    overdue: 'Não se julga.',
    sum: 'Não se soma.',
  },
};

/** What holds for every kind. */
export const commonRules = [
  'A situação é a do dia em que o site foi refeito com os dados; só na demonstração o dia é fixo. O dia está ao lado da situação nas páginas e em “Situação em” nos arquivos de metas e de estratégias.',
  'O ano vence no dia 31 de dezembro. Até esse dia, o que falta ainda pode ser feito.',
  'Um ano com meta zero não cobra nada na meta por ano, na acumulada, na única e na contínua; na de nível, zero é o prometido.',
  'Se todos os anos têm zero e a meta não é de nível, ela não promete número: fica “sem como medir”.',
  'Um ano em que nada é cobrado aparece assim, mesmo depois de acabar; não é meta cumprida nem atrasada.',
  'Vale a última apuração que não foi retirada. As anteriores e as retiradas continuam à vista.',
  'Um percentual sem dizer de quê não se mede: fica “sem como medir”, com os números à vista.',
  'Acima da meta o número aparece inteiro: 133% é 133%.',
  'Um eixo, uma diretriz ou uma ação mostram quantas metas há em cada situação. Nunca a média.',
];

/** Rules of money. */
export const moneyRules = [
  'Dinheiro é exato, em reais e centavos da época. As séries não são corrigidas pela inflação.',
  'Um percentual só aparece quando as partes somam o total da mesma fonte, ao centavo.',
  'Uma etapa só é somada quando todas as linhas a trazem. Se falta em uma, a soma fica vazia.',
  'Restos a pagar são contados à parte, nunca junto com o que se pagou do orçamento do ano.',
  'União e Estado juntos na fonte ficam juntos aqui. Ninguém divide.',
  'Os quatro primeiros algarismos da fonte de recursos decidem de onde o dinheiro vem: 1660 é o fundo nacional, 1661 o fundo estadual, 1500 os impostos da cidade. As somas seguem o código; se a origem declarada é outra, isso vira achado. Sem código que diga, vale a declarada; “não declarada” fica assim.',
  'Cada demonstrativo (RREO, DCA, MSC) fica à parte: contam o mesmo dinheiro e nunca se somam.',
];
