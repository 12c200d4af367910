import type { NetworkUnit } from '../../graph/network.ts';
import { counted } from '../../text/numbers.ts';
import { type Criterion, judged, notAssessed, share } from './criterion.ts';

type PublicPlace = Extract<NetworkUnit['location'], { __typename: 'PublicLocation' }>;

/** Something that each unit's place says; a protected place has none to say, and is not counted. */
const place = (
  id: string,
  title: string,
  basis: string,
  words: string,
  has: (location: PublicPlace) => boolean,
): Criterion => ({
  id,
  title,
  basis,
  rule: `Atende: toda unidade que não é protegida traz ${words}. Em parte: algumas trazem. Não atende: nenhuma traz. Lugares protegidos não contam.`,
  judge: (town) => {
    const { networkUnits } = town.published;
    if (networkUnits.length === 0) return notAssessed('Nenhuma unidade foi publicada aqui.');
    const open = networkUnits.filter(({ location }) => location.__typename !== 'ProtectedLocation');
    const proof = `${town.path}rede/`;
    const sources = networkUnits.map(({ source }) => source);
    if (open.length === 0)
      return judged('NOT_APPLICABLE', 'Todos os lugares são protegidos.', proof, sources);
    const having = open.filter(({ location }) => location.__typename === 'PublicLocation' && has(location));
    return judged(
      share(having.length, open.length),
      `${having.length} de ${counted(open.length, 'unidade', 'unidades')} com ${words}.`,
      proof,
      sources,
    );
  },
});

export const networkCriteria: readonly Criterion[] = [
  place(
    'enderecos-e-telefones',
    'As unidades têm endereço e telefone',
    'LAI (Lei 12.527/2011), art. 8º, § 1º, I; PNTP 2025, critério 2.4',
    'endereço e telefone',
    ({ address, phones }) => address !== '' && phones.length > 0,
  ),
  place(
    'horarios',
    'As unidades dizem quando abrem',
    'LAI, art. 8º, § 1º, I; PNTP 2025, critério 2.5',
    'horário',
    ({ openingHours }) => openingHours !== null,
  ),
  {
    id: 'estrutura-e-competencias',
    title: 'A estrutura e o que cada órgão faz estão publicados',
    basis: 'LAI, art. 8º, § 1º, I; PNTP 2025, critérios 2.1 e 2.2',
    rule: 'Atende: todo órgão publicado diz o que faz. Em parte: algum diz. Não atende: nenhum diz.',
    judge: (town) => {
      const { publicBodies } = town.published;
      if (publicBodies.length === 0) return notAssessed('Nenhum órgão foi publicado aqui.');
      const told = publicBodies.filter(({ summary, duties }) => summary !== null || duties.length > 0).length;
      return judged(
        share(told, publicBodies.length),
        `De ${counted(publicBodies.length, 'órgão publicado', 'órgãos publicados')}, ${counted(told, 'diz o que faz', 'dizem o que fazem')}.`,
        `${town.path}orgaos/#orgaos`,
        publicBodies.map(({ source }) => source),
      );
    },
  },
];
