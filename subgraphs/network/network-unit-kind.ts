import { registerEnumType } from 'type-graphql';

/** What a unit of the network is for. */
export enum NetworkUnitKind {
  CRAS = 'CRAS',
  CREAS = 'CREAS',
  CENTRO_POP = 'CENTRO_POP',
  DAY_CENTRE = 'DAY_CENTRE',
  COMMUNITY_CENTRE = 'COMMUNITY_CENTRE',
  SHELTER = 'SHELTER',
  CADUNICO_POST = 'CADUNICO_POST',
  ORGANIZATION = 'ORGANIZATION',
  OTHER = 'OTHER',
}

registerEnumType(NetworkUnitKind, {
  name: 'NetworkUnitKind',
  description: 'Tipo de unidade da rede: o que se encontra lá.',
  valuesConfig: {
    CRAS: { description: 'Porta de entrada: Cadastro Único, benefícios e apoio à família, perto de casa.' },
    CREAS: { description: 'Atende quem sofreu violência, abandono ou outra violação de direitos.' },
    CENTRO_POP: { description: 'Atende pessoas em situação de rua durante o dia.' },
    DAY_CENTRE: { description: 'Centro-dia: cuida de dia de pessoas com deficiência ou idosas.' },
    COMMUNITY_CENTRE: { description: 'Centro de convivência: grupos e atividades para fortalecer vínculos.' },
    SHELTER: {
      description: 'Acolhimento: moradia provisória. O endereço é protegido, salvo fundamento dito.',
    },
    CADUNICO_POST: { description: 'Posto que só faz e atualiza o Cadastro Único.' },
    ORGANIZATION: { description: 'Entidade da sociedade civil que presta serviço da assistência social.' },
    OTHER: { description: 'Outro tipo, que a fonte nomeia e a lista acima não tem.' },
  },
});
