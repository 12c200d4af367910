import type { NetworkUnit } from '../../graph/network.ts';
import { counted } from '../../text/numbers.ts';
import { type Criterion, judged, judgedByShare, notAssessed, share } from './criterion.ts';
import { norms } from './norms.ts';

type PublicPlace = Extract<NetworkUnit['location'], { __typename: 'PublicLocation' }>;

/**
 * Something that each unit says; a protected place has none to say, and is not counted. Lists of the whole country
 * leave columns out that a municipality may publish elsewhere: what no unit says is not judged.
 */
const said = (
  id: string,
  title: string,
  basis: Criterion['basis'],
  words: string,
  has: (unit: NetworkUnit, place: PublicPlace) => boolean,
): Criterion => ({
  id,
  title,
  basis,
  rule: `Atende: toda unidade aberta que não é protegida traz ${words}. Em parte: algumas trazem. Se nenhuma traz, não se avalia. Lugares protegidos não contam.`,
  judge: (town) => {
    const units = town.published.networkUnits.filter(({ closedOn }) => !closedOn);
    if (units.length === 0) return notAssessed('Nenhuma unidade aberta foi publicada aqui.');
    const open = units.filter(({ location }) => location.__typename !== 'ProtectedLocation');
    const proof = `${town.path}rede/`;
    if (open.length === 0)
      return judged(
        'NOT_APPLICABLE',
        'Todos os lugares são protegidos.',
        proof,
        units.map(({ source }) => source),
      );
    const having = open.filter(
      (unit) => unit.location.__typename === 'PublicLocation' && has(unit, unit.location),
    ).length;
    return judgedByShare(
      { having, all: open, what: words },
      `${having} de ${counted(open.length, 'unidade', 'unidades')} com ${words}.`,
      proof,
    );
  },
});

export const networkCriteria: readonly Criterion[] = [
  said(
    'enderecos-e-telefones',
    'As unidades têm endereço e telefone',
    [norms.pntp('critério 2.4'), norms.lai('§ 1º, I')],
    'endereço e telefone',
    (_, { address, phones }) => address !== '' && phones.length > 0,
  ),
  said(
    'horarios',
    'As unidades dizem quando abrem',
    [norms.pntp('critério 2.5'), norms.lai('§ 1º, I')],
    'horário',
    (_, { openingHours }) => openingHours !== null,
  ),
  said(
    'carta-de-servicos',
    'As unidades dizem que serviços têm e o que levar',
    [norms.pntp('critério 14.2'), norms.serviceUsers('art. 7º')],
    'os serviços e o que levar',
    ({ services }, { whatToBring }) => services.length > 0 && whatToBring !== null,
  ),
  {
    id: 'estrutura-e-competencias',
    title: 'A estrutura e o que cada órgão faz estão publicados',
    basis: [norms.pntp('critérios 2.1 e 2.2'), norms.lai('§ 1º, I')],
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
  {
    id: 'canal-de-reclamacao',
    title: 'Há onde reclamar, também pela internet',
    basis: [norms.pntp('critério 14.3'), norms.serviceUsers('arts. 13 a 17')],
    rule: 'Atende: um canal de reclamação publicado traz e-mail ou endereço na internet. Em parte: só traz telefone. Sem canal publicado, não se avalia.',
    judge: (town) => {
      const channels = town.published.complaintChannels;
      const online = channels.filter(({ emails, urls }) => emails.length + urls.length > 0);
      const reached = online.length > 0 ? online : channels.filter(({ phones }) => phones.length > 0);
      const [first] = reached;
      if (!first) return notAssessed('Nenhum canal de reclamação com contato foi publicado aqui.');
      return judged(
        online.length > 0 ? 'MET' : 'PARTLY',
        `${first.name}${reached.length > 1 ? ` e mais ${reached.length - 1}` : ''}.`,
        `${town.path}orgaos/`,
        reached.map(({ source }) => source),
      );
    },
  },
];
