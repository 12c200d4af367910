import { contact, phones, type ContactedTown } from './contact.ts';
import { escaped } from './escaped.ts';
import type { TownFound } from './towns-named.ts';

/** What the reader asked for, as it was sent. */
export interface Asked {
  need: string;
  /** The municipality's code, or its name. */
  town: string;
  neighbourhood: string;
}

interface ServiceName {
  name: string;
  abbreviation: string | null;
}

/** The graph's answer. */
export interface Found {
  doorCount: number;
  isNeighbourhoodKnown: boolean | null;
  doorsWithoutNeighbourhood: number;
  needs: { code: string; title: string; advice: string; services: ServiceName[] }[];
  doors: {
    servesNeighbourhood: boolean;
    isInNeighbourhood: boolean;
    services: ServiceName[];
    unit: {
      id: string;
      name: string;
      location: {
        __typename: string;
        address?: string;
        neighbourhood?: string | null;
        phones?: string[];
        openingHours?: string | null;
        whatToBring?: string[];
        reason?: string;
      };
    };
  }[];
  protectedUnits: {
    name: string;
    location: { reason: string; accessVia: { id: string; name: string }[] };
  }[];
  municipality: ContactedTown & { ibgeCode: string; slug: string; units: { totalCount: number } };
}

/** What is said when the municipality is missing, unknown or one of several. */
export function townChoice(asked: Asked, towns: readonly TownFound[]): string {
  if (asked.town === '') return '<p role="status">Diga também o município: o serviço é de cada cidade.</p>';
  if (towns.length === 0) {
    return `<p role="status">Nenhum município com “${escaped(asked.town)}”. Confira a escrita, ou escolha pelo <a href="/busca/">estado</a>.</p>`;
  }
  const items = towns.map(({ ibgeCode, name, state }) => {
    const query = new URLSearchParams({
      necessidade: asked.need,
      municipio: ibgeCode,
      ...(asked.neighbourhood ? { bairro: asked.neighbourhood } : {}),
    });
    return `<li><a href="/servicos/?${escaped(query.toString())}">${escaped(name)}${state ? ` (${state.code})` : ''}</a></li>`;
  });
  return `<p role="status">Qual deles?</p><ul class="links">${items.join('')}</ul>`;
}

/** The places to go to, or, where nothing fits, whom to ask. */
export function searchResults(found: Found, asked: Asked): string {
  const { needs, doors, municipality } = found;
  const town = townPath(found);
  const place = municipality.state ? `${municipality.name} (${municipality.state.code})` : municipality.name;
  const list = `<p><a href="${town}rede/">Toda a rede de ${escaped(municipality.name)}</a></p>`;
  if (needs.length === 0) {
    return `<section class="sec" id="resultados"><h2>Não entendemos “${escaped(asked.need)}”</h2><div><p role="status">Escreva com outras palavras, ou escolha uma necessidade da lista abaixo.</p>${list}${contact(found.municipality)}</div></section>`;
  }
  const understood = needs.map(({ title }) => title).join('; ');
  const advice = needs
    .map((need) => `<p><b>${escaped(need.title)}.</b> ${escaped(need.advice)}</p>`)
    .join('');
  const head = `<div class="rail"><h2>${escaped(understood)}</h2><p>em ${escaped(place)}${asked.neighbourhood ? `, bairro ${escaped(asked.neighbourhood)}` : ''}</p></div>`;
  if (doors.length === 0) {
    return `<section class="sec" id="resultados">${head}<div><p role="status"><b>Nenhuma unidade publicada aqui responde a isso.</b> Pode haver uma que a fonte não traz.</p>${advice}${contact(found.municipality)}</div></section>${protectedPlaces(found)}`;
  }
  const count = found.doorCount === 1 ? '1 lugar' : `${found.doorCount} lugares`;
  const rest =
    found.doorCount > doors.length
      ? `<p>Há mais ${found.doorCount - doors.length} na <a href="${town}rede/">lista inteira</a>.</p>`
      : '';
  const items = doors.map((door, index) => doorItem(door, index + 1, town)).join('');
  return `<section class="sec" id="resultados">${head}<div><p role="status">${count}. ${nearness(found, asked)} Ligue antes de ir.</p>${advice}<ul class="units">${items}</ul>${rest}</div></section>${protectedPlaces(found)}`;
}

const townPath = ({ municipality: { state, slug } }: Found): string =>
  state ? `/${state.code.toLowerCase()}/${slug}/` : '/exemplo/';

/** What is known of the neighbourhood that was asked for, and what is not. */
function nearness(
  { isNeighbourhoodKnown, doorsWithoutNeighbourhood, doorCount }: Found,
  asked: Asked,
): string {
  if (isNeighbourhoodKnown === null) return '';
  const name = escaped(asked.neighbourhood);
  const untold =
    doorsWithoutNeighbourhood > 0
      ? ` A fonte não diz o bairro de ${doorsWithoutNeighbourhood} de ${doorCount}.`
      : '';
  return isNeighbourhoodKnown
    ? `Estão marcados os que atendem o bairro ${name} ou ficam nele.${untold}`
    : `Nenhum tem o bairro ${name} na fonte: estão todos os do município.${untold}`;
}

function doorItem({ unit, services, ...door }: Found['doors'][number], number: number, town: string): string {
  const { location } = unit;
  const near = door.servesNeighbourhood ? 'atende o bairro' : door.isInNeighbourhood ? 'fica no bairro' : '';
  const lines = [
    near && `<p><b>${near}</b></p>`,
    location.address &&
      `<p>${escaped(location.address)}${location.neighbourhood ? `<br>${escaped(location.neighbourhood)}` : ''}</p>`,
    location.reason && `<p>Sem endereço publicado. ${escaped(location.reason)}</p>`,
    location.openingHours && `<p class="src">${escaped(location.openingHours)}</p>`,
    location.whatToBring?.length &&
      `<p class="src">O que levar: ${escaped(location.whatToBring.join('; '))}</p>`,
    services.length > 0 && `<p class="src">Serviço: ${escaped(services.map(serviceName).join('; '))}</p>`,
    phones(location.phones ?? []),
  ];
  return `<li><span class="k" aria-hidden="true">${number}</span><h3><a href="${town}rede/#unidade-${escaped(unit.id)}">${escaped(unit.name)}</a></h3>${lines.filter(Boolean).join('')}</li>`;
}

const serviceName = ({ name, abbreviation }: ServiceName): string =>
  abbreviation ? `${name} (${abbreviation})` : name;

/** Places that have no public address: that they exist, and the doors that lead there. */
function protectedPlaces({ protectedUnits, ...found }: Found): string {
  if (protectedUnits.length === 0) return '';
  const town = townPath({ protectedUnits, ...found });
  const boxes = protectedUnits.map(({ name, location }) => {
    const doors = location.accessVia.map(
      ({ id, name: door }) => `<li><a href="${town}rede/#unidade-${escaped(id)}">${escaped(door)}</a></li>`,
    );
    const way =
      doors.length > 0
        ? `<p>Fale com um destes lugares, que encaminham em segredo:</p><ul class="links">${doors.join('')}</ul>`
        : '<p>Procure um CRAS ou um CREAS: a fonte não diz qual encaminha.</p>';
    return `<div class="safe"><h3>${escaped(name)}</h3><p>${escaped(location.reason)}</p>${way}</div>`;
  });
  return `<section class="sec"><div class="rail"><h2>Endereço protegido</h2><p>Existe, mas o lugar não é público.</p></div><div class="safes">${boxes.join('')}</div></section>`;
}
