import { escaped } from './escaped.ts';

/** A body of the municipality with the places where it is reached. */
interface Body {
  name: string;
  kind: string;
  summary: string | null;
  offices: {
    address: string | null;
    neighbourhood: string | null;
    openingHours: string | null;
    phones: string[];
    emails: string[];
  }[];
}

/** A municipality with whom to ask there. */
export interface ContactedTown {
  name: string;
  state: { code: string; name: string } | null;
  publicBodies: Body[];
}

/** The fields of a municipality that its contact is made of. */
export const CONTACT_FIELDS =
  'name state { code name } publicBodies { name kind summary offices { address neighbourhood openingHours phones emails } }';

/** Whom to ask when nothing fits: the municipality's own bodies, else what holds everywhere. */
export function contact({ name, publicBodies, state }: ContactedTown): string {
  // Who can be reached comes first, and who only exists is told as well.
  const bodies = publicBodies
    .toSorted((a, b) => Number(isReached(b)) - Number(isReached(a)))
    .map(
      (body) =>
        `<dt>${escaped(body.kind)}</dt><dd><b>${escaped(body.name)}</b>${body.summary ? `<p>${escaped(body.summary)}</p>` : ''}${body.offices.map(officeLines).join('')}</dd>`,
    );
  const own =
    bodies.length > 0
      ? `<h3>Quem cuida disso em ${escaped(name)}</h3><dl class="kv">${bodies.join('')}</dl>`
      : `<p>${escaped(name)} não publicou aqui nenhum órgão. Procure a prefeitura ou a secretaria de assistência social; onde existe, o telefone 156 é da prefeitura, mas nem toda cidade o tem.</p>`;
  const above = state
    ? `<p>No estado: <a href="/${state.code.toLowerCase()}/">${escaped(state.name)}</a>, com os municípios e os colegiados dele.</p>`
    : '';
  return `${own}${above}${NATIONAL}`;
}

/** Whom everybody in the country can call. */
export const NATIONAL =
  '<p>Em todo o país, de graça: <a href="tel:121">121</a> (benefícios e serviços sociais), <a href="tel:100">100</a> (direitos humanos), <a href="tel:180">180</a> (mulheres), <a href="tel:190">190</a> (perigo agora).</p>';

const isReached = ({ offices }: Body): boolean =>
  offices.some(
    ({ phones: numbers, emails, openingHours }) =>
      numbers.length + emails.length > 0 || openingHours !== null,
  );

function officeLines({
  address,
  neighbourhood,
  openingHours,
  emails,
  phones: numbers,
}: Body['offices'][number]): string {
  const place = [address, neighbourhood].filter((each) => each !== null).join(', ');
  const lines = [
    place && `<p>${escaped(place)}</p>`,
    openingHours && `<p class="src">${escaped(openingHours)}</p>`,
    emails.length > 0 && `<p class="src">${escaped(emails.join('; '))}</p>`,
    phones(numbers),
  ];
  return lines.filter(Boolean).join('');
}

/** Numbers that a telephone dials, or that none is known. */
export function phones(numbers: readonly string[]): string {
  if (numbers.length === 0)
    return '<p class="acts"><span class="muted">telefone: sem dado informado</span></p>';
  const links = numbers.map((number) => {
    const digits = number.replace(/\D/g, '');
    const dialled = /^[1-9]\d{9,10}$/.test(digits) ? `+55${digits}` : digits;
    return `<a class="nw" href="tel:${dialled}">${escaped(number)}</a>`;
  });
  return `<p class="acts">${links.join(' ')}</p>`;
}
