import { registerEnumType } from 'type-graphql';

/** The level of protection that a service or money serves (PNAS 2004; Res. CNAS 109/2009; Portaria MDS 113/2015). */
export enum ProtectionLevel {
  BASIC = 'BASIC',
  SPECIAL_MEDIUM = 'SPECIAL_MEDIUM',
  SPECIAL_HIGH = 'SPECIAL_HIGH',
  SPECIAL_UNSPLIT = 'SPECIAL_UNSPLIT',
  BENEFITS = 'BENEFITS',
  MANAGEMENT = 'MANAGEMENT',
  UNDECLARED = 'UNDECLARED',
}

registerEnumType(ProtectionLevel, {
  name: 'ProtectionLevel',
  description: 'Nível de proteção: a que parte da assistência social um serviço ou o dinheiro serve.',
  valuesConfig: {
    BASIC: { description: 'Proteção básica: prevenir, perto de casa, como no CRAS.' },
    SPECIAL_MEDIUM: { description: 'Proteção especial de média complexidade, como no CREAS.' },
    SPECIAL_HIGH: {
      description: 'Proteção especial de alta complexidade: acolher quem não pode ficar onde está.',
    },
    SPECIAL_UNSPLIT: { description: 'Proteção especial, sem que a fonte separe média e alta complexidade.' },
    BENEFITS: { description: 'Benefícios pagos pela cidade, como os eventuais.' },
    MANAGEMENT: { description: 'Gestão: planejar, vigiar, formar pessoal, manter o conselho.' },
    UNDECLARED: { description: 'A fonte não diz a que nível o dinheiro serve.' },
  },
});
