import { registerEnumType } from 'type-graphql';

/** How an act stands on a day. */
export enum ForceStatus {
  IN_FORCE = 'IN_FORCE',
  ALTERED = 'ALTERED',
  AWAITING_RATIFICATION = 'AWAITING_RATIFICATION',
  NOT_YET = 'NOT_YET',
  SUSPENDED = 'SUSPENDED',
  REVOKED = 'REVOKED',
  ANNULLED = 'ANNULLED',
  LAPSED = 'LAPSED',
  REFUSED = 'REFUSED',
  EXPIRED = 'EXPIRED',
  NOT_PASSED = 'NOT_PASSED',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(ForceStatus, {
  name: 'ForceStatus',
  description: 'Vigência do ato: se ele vale num dia, e por quê.',
  valuesConfig: {
    IN_FORCE: { description: 'Vale por inteiro, como foi publicado.' },
    ALTERED: { description: 'Vale com mudanças: outro ato alterou ou revogou uma parte.' },
    AWAITING_RATIFICATION: {
      description: 'Vale por enquanto: foi decidido ad referendum, e o plenário ainda não se pronunciou.',
    },
    NOT_YET: { description: 'Ainda não vale: o dia em que começa não chegou.' },
    SUSPENDED: { description: 'Suspenso: outro ato tirou o efeito até nova decisão.' },
    REVOKED: { description: 'Revogado: outro ato tirou o efeito; não volta por si só.' },
    ANNULLED: { description: 'Anulado: outro ato declarou que nunca devia ter valido.' },
    LAPSED: { description: 'Caducou: foi decidido ad referendum e não foi referendado no prazo.' },
    REFUSED: { description: 'Não referendado: o plenário negou o que foi decidido antes dele.' },
    EXPIRED: { description: 'Acabou o prazo que o próprio ato dá.' },
    NOT_PASSED: { description: 'Não passou na votação, ou houve empate sem desempate: nunca valeu.' },
    UNKNOWN: { description: 'Não se sabe: a fonte não traz o dia do ato.' },
  },
});

/** The states in which an act binds. */
export const BINDING: ReadonlySet<ForceStatus> = new Set([
  ForceStatus.IN_FORCE,
  ForceStatus.ALTERED,
  ForceStatus.AWAITING_RATIFICATION,
]);
