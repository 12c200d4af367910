import { slug } from '../slug.ts';

/** What the heading of a section says of a body: its nickname, what it is, and the body that it is part of. */
export interface NamedBody {
  nickname: string;
  kind: string;
  parent: string;
}

/** The nickname of the body on top, of which all others are parts. */
export const SECRETARIAT = 'secretaria';
export const SURVEILLANCE = 'vigilancia';

/** The body that a heading names, or null when it is the heading of something else. */
export function bodyOfHeading(heading: string): NamedBody | null {
  const [, level] = /^Proteção (?:social )?(básica|especial)$/i.exec(heading) ?? [];
  if (level) return { nickname: `protecao-${slug(level)}`, kind: 'nível de proteção', parent: SECRETARIAT };
  const [, complexity] =
    /^Proteção (?:social )?(?:especial )?de (média|alta) complexidade$/i.exec(heading) ?? [];
  if (complexity)
    return {
      nickname: `${slug(complexity)}-complexidade`,
      kind: 'nível de proteção',
      parent: 'protecao-especial',
    };
  if (/^Vigilância socioassistencial$/i.test(heading))
    return { nickname: SURVEILLANCE, kind: 'setor', parent: SECRETARIAT };
  const [, field] = /^Assessoria de (?:Políticas (?:Públicas )?(?:para|sobre) )?(.+)$/i.exec(heading) ?? [];
  return field ? { nickname: slug(field), kind: 'assessoria', parent: SECRETARIAT } : null;
}
