import type { APIRoute } from 'astro';
import { contacts } from '../../contacts.ts';

const EVERYWHERE = null;
/** RFC 9116 recommends less than a year. */
const VALID_DAYS = 330;

/** Whom to tell of a weakness of the site (`security.txt`, RFC 9116); nothing where the operator named nobody. */
export const getStaticPaths = () => (contacts().of(EVERYWHERE) ? [{ params: { name: 'security' } }] : []);

export const GET: APIRoute = ({ site }) => {
  const contact = contacts().of(EVERYWHERE) ?? '';
  const expires = new Date(Date.now() + VALID_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const lines = [
    `Contact: ${contact.includes('://') ? contact.replace('{pagina}', '') : `mailto:${contact}`}`,
    `Expires: ${expires}`,
    'Preferred-Languages: pt-BR, en',
    ...(site ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
