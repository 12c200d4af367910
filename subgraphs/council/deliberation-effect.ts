import { registerEnumType } from 'type-graphql';

/** What a decision does to its subject. */
export enum DeliberationEffect {
  APPROVES = 'APPROVES',
  ADOPTS = 'ADOPTS',
  ALTERS = 'ALTERS',
  REVOKES = 'REVOKES',
  REJECTS = 'REJECTS',
  RECOMMENDS = 'RECOMMENDS',
  PACTS = 'PACTS',
  DENIES = 'DENIES',
  RATIFIES = 'RATIFIES',
  SUSPENDS = 'SUSPENDS',
  CORRECTS = 'CORRECTS',
}

registerEnumType(DeliberationEffect, {
  name: 'DeliberationEffect',
  description: 'Efeito da deliberação: o que muda, na prática, com a decisão.',
  valuesConfig: {
    APPROVES: { description: 'Aprova: dá por aceito o que outro apresentou, como um plano ou uma conta.' },
    ADOPTS: { description: 'Adota: faz seu um parecer ou uma regra que outro escreveu.' },
    ALTERS: { description: 'Altera: muda parte de um ato anterior, que continua a valer no resto.' },
    REVOKES: { description: 'Revoga: tira o efeito de um ato anterior.' },
    REJECTS: { description: 'Rejeita: nega o que foi apresentado.' },
    RECOMMENDS: { description: 'Recomenda: pede que alguém faça algo, sem obrigar.' },
    DENIES: { description: 'Indefere: diz não a um pedido, como o de inscrição de uma entidade.' },
    RATIFIES: { description: 'Referenda: confirma o que a presidência decidiu antes do plenário.' },
    SUSPENDS: { description: 'Suspende: tira por um tempo o efeito de um ato ou de uma inscrição.' },
    CORRECTS: { description: 'Retifica: conserta um erro de escrita de um ato anterior.' },
    PACTS: { description: 'Pactua: governos combinam entre si; é o verbo das comissões, não dos conselhos.' },
  },
});
