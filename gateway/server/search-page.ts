import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contact, NATIONAL, type ContactedTown } from './contact.ts';
import { escaped } from './escaped.ts';
import type { Hit, Match, Placed } from './search-graph.ts';
import { PAGE_SIZE, type Place } from './search-places.ts';
import { KINDS, SUBJECTS, type Subject } from './search-subjects.ts';
import type { TownFound as Town } from './towns-named.ts';

export type { Town };

/** What the reader asked for. */
export interface Asked {
  text: string;
  /** A municipality's code or name, as it was sent. */
  town: string;
  subject: Subject | null;
  page: number;
}

/** One page of results with all that is said of it. */
interface Results {
  asked: Asked;
  town: Town | undefined;
  /** Municipalities that the text itself names. */
  places: readonly Placed[];
  match: Match;
  shown: readonly Hit[];
  /** How many results stand before the first that is shown. */
  start: number;
  total: number;
  /** How many of them the pages lead to. */
  reachable: number;
  counts: ReadonlyMap<string, number>;
  placeOf: ReadonlyMap<string, Place>;
  closed: ReadonlySet<string>;
  siteFolder: string;
}

/** What the page says of a search. */
export interface Answer {
  /** What the browser shows as the page's name, before the site's own. */
  title: string;
  results: string;
  /** The municipality that was asked for, where it is one. */
  town?: Town | undefined;
}

const counted = (count: number) =>
  count === 1 ? '1 resultado' : `${count.toLocaleString('pt-BR')} resultados`;
/** "Juiz de Fora (MG)". */
export const townName = ({ name, state }: Pick<Town, 'name' | 'state'>) =>
  state ? `${name} (${state.code})` : name;
const day = (date: string) => date.split('-').toReversed().join('/');

/** The address of this search with something else in it. */
function address(asked: Asked, other: Partial<Asked>): string {
  const { text, town, subject, page } = { ...asked, page: 1, ...other };
  const query = new URLSearchParams({
    q: text,
    ...(town ? { municipio: town } : {}),
    ...(subject ? { assunto: subject } : {}),
    ...(page > 1 ? { pagina: String(page) } : {}),
  });
  return escaped(`/busca/?${query.toString()}`);
}

/** The results of one page: how many there are, by subject, and each with what it is and where. */
export function resultList(results: Results): Answer {
  const { asked, town, total, start, shown, reachable } = results;
  const pages = Math.ceil(reachable / PAGE_SIZE);
  const where = town ? ` em ${townName(town)}` : '';
  const heading = `${counted(total)} para “${asked.text}”${where}`;
  const which =
    total > PAGE_SIZE && shown.length > 0
      ? `Estes são os de ${start + 1} a ${start + shown.length}.${total > reachable ? ' Filtre por município ou assunto para ver os demais.' : ''}`
      : '';
  const said = [`<b>${counted(total)}.</b>`, which, remark(results)].filter(Boolean).join(' ');
  const items = shown.map((hit) => item(hit, results)).join('');
  return {
    title: pages > 1 ? `${heading}, página ${asked.page} de ${pages}` : heading,
    results: `<section class="sec" id="resultados"><div class="rail"><h2>${escaped(heading)}</h2>${subjects(results)}</div><div><p role="status">${said}</p><ol class="hits" start="${start + 1}">${items}</ol>${paging(asked, pages)}${elsewhere(results)}</div></section>`,
  };
}

/** What the search made of the words, where that is not plain. */
function remark({ match, places }: Results): string {
  if (match === 'BEGINNING') return 'Nada tem essas palavras inteiras: estes títulos começam como elas.';
  if (match === 'ANY') return 'Nada tem todas essas palavras: estes têm alguma delas.';
  const [first, ...others] = places;
  if (!first) return '';
  const names =
    others.length > 2
      ? `${others.length + 1} municípios de nome ${first.municipality.name}`
      : places.map(({ municipality }) => townName(municipality)).join(', ');
  return `Entendemos também “${escaped(first.rest)}” em ${escaped(names)}.`;
}

/** The results by subject, each a link that narrows the search. */
function subjects({ asked, counts }: Results): string {
  const bySubject = new Map<Subject, number>();
  for (const [kind, count] of counts) {
    const subject = KINDS[kind]?.subject;
    if (subject) bySubject.set(subject, (bySubject.get(subject) ?? 0) + count);
  }
  const all = [...bySubject.values()].reduce((sum, count) => sum + count, 0);
  const link = (subject: Subject | null, name: string, count: number) =>
    `<li><a href="${address(asked, { subject })}"${asked.subject === subject ? ' aria-current="true"' : ''}>${name}</a> ${count.toLocaleString('pt-BR')}</li>`;
  const each = (Object.keys(SUBJECTS) as Subject[]).flatMap((subject) => {
    const count = bySubject.get(subject) ?? 0;
    return count > 0 || asked.subject === subject ? [link(subject, SUBJECTS[subject], count)] : [];
  });
  return `<nav aria-label="Resultados por assunto"><ul>${link(null, 'Tudo', all)}${each.join('')}</ul></nav>`;
}

function item(hit: Hit, { placeOf, closed, siteFolder }: Results): string {
  const place = hit.municipalityCode === null ? null : (placeOf.get(hit.municipalityCode) ?? null);
  const what = [
    KINDS[hit.kind]?.name,
    hit.kind !== 'MUNICIPALITY' && place ? townName(place) : null,
    hit.stateCode && hit.kind !== 'STATE' ? hit.stateCode : null,
    hit.day && !hit.title.includes(day(hit.day)) ? day(hit.day) : null,
    closed.has(hit.id) ? 'fechada' : null,
    place && place.state === null ? 'demonstração' : null,
  ];
  const href = pageOf(hit, place, siteFolder);
  const title = escaped(hit.title);
  return `<li><h3>${href ? `<a href="${escaped(href)}">${title}</a>` : title}</h3><p class="src">${escaped(what.filter(Boolean).join(' · '))}</p>${hit.summary ? `<p>${escaped(short(hit.summary))}</p>` : ''}</li>`;
}

const short = (text: string) => (text.length <= 200 ? text : `${text.slice(0, 190).replace(/\s+\S*$/, '')}…`);

/** The page of a result: its own where it has one by now, else that of its place; null when neither is rendered yet. */
function pageOf(hit: Hit, place: Place | null, siteFolder: string): string | null {
  const isThere = (path: string) => existsSync(join(siteFolder, path.replace(/[?#].*/s, ''), 'index.html'));
  const root = rootOf(hit, place);
  if (root === null) return null;
  const own = hit.kind === 'NETWORK_UNIT' ? [`rede/${hit.id}/`, hit.path] : [hit.path];
  return [...own.map((path) => root + path), root].filter(Boolean).find(isThere) ?? null;
}

/** What the path of a result stands below, nothing for a whole one; null when it is of no place that is known. */
function rootOf({ path, stateCode }: Hit, place: Place | null): string | null {
  if (path.startsWith('/')) return '';
  if (place) return place.state ? `/${place.state.code.toLowerCase()}/${place.slug}/` : '/exemplo/';
  return stateCode === null ? null : `/${stateCode.toLowerCase()}/`;
}

function paging(asked: Asked, pages: number): string {
  if (pages < 2) return '';
  const step = (page: number, rel: string, name: string) =>
    page < 1 || page > pages ? '' : `<li><a rel="${rel}" href="${address(asked, { page })}">${name}</a></li>`;
  return `<nav aria-label="Páginas de resultados"><ul class="links"><li>Página ${asked.page} de ${pages}</li>${step(asked.page - 1, 'prev', 'Página anterior')}${step(asked.page + 1, 'next', 'Próxima página')}</ul></nav>`;
}

/** Where else the same words may be asked. */
function elsewhere({ asked, town }: Results): string {
  if (town) return `<p><a href="${address(asked, { town: '' })}">Buscar em todo o país</a></p>`;
  return `<p>Ficou de fora a demonstração, que é inventada: <a href="${address(asked, { town: '0000000', subject: null })}">buscar nela</a>.</p>`;
}

/** What is said when no word was found: how to ask again, and whom to ask instead. */
export function nothingFound(asked: Asked, town: Town | undefined, contacted: ContactedTown | null): Answer {
  const heading = `Nada encontrado para “${asked.text}”${town ? ` em ${townName(town)}` : ''}`;
  const wider = town
    ? `<li><a href="${town.state ? address(asked, { town: '', text: town.name, subject: null }) : '/exemplo/'}">ver o que há de ${escaped(town.name)}</a></li><li><a href="${address(asked, { town: '' })}">procurar “${escaped(asked.text)}” em todo o país</a></li>`
    : '<li><a href="/#municipios">procurar pelo município</a></li>';
  const whom = contacted ? contact(contacted) : NATIONAL;
  return {
    title: heading,
    results: `<section class="sec" id="resultados"><h2>${escaped(heading)}</h2><div><p role="status"><b>Nenhum resultado.</b> O que se procura pode existir e não estar publicado aqui.</p><p>Confira a escrita, use menos palavras ou outras. Também dá para:</p><ul class="links">${wider}<li><a href="/servicos/">dizer o que você precisa</a></li><li><a href="/glossario/">ver o glossário</a></li></ul>${whom}</div></section>`,
  };
}

/** What is said when the municipality to search in is unknown, or one of several. */
export function whichTown(asked: Asked, towns: readonly Town[]): string {
  if (towns.length === 0)
    return `<section class="sec" id="resultados"><h2>Município não encontrado</h2><div><p role="status">Nenhum município com “${escaped(asked.town)}” no nome. Confira a escrita, ou escolha pelo estado, abaixo.</p><p><a href="${address(asked, { town: '' })}">Procurar “${escaped(asked.text)}” em todo o país</a></p></div></section>`;
  const items = towns.map(
    (town) => `<li><a href="${address(asked, { town: town.ibgeCode })}">${escaped(townName(town))}</a></li>`,
  );
  return `<section class="sec" id="resultados"><h2>Qual município?</h2><div><p role="status">Há ${towns.length} com “${escaped(asked.town)}” no nome.</p><ul class="links">${items.join('')}</ul></div></section>`;
}
