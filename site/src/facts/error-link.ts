import type { Contacts } from '../contacts.ts';
import type { Town } from '../graph/snapshot.ts';
import { errorReport } from '../text/take-away.ts';

/** A figure that somebody may find an error in. */
export interface CitedFigure {
  what: string;
  /** Its whole address, with the site's where that is known. */
  address: string;
  version: string;
}

/** In the address of a form, where the figure's address goes. */
const PLACE = '{pagina}';

/**
 * Where to tell an error of a figure: a message to the contact that the operator set, with the figure's address
 * filled in; without one the ouvidoria that the municipality has published; else the page that says there is none.
 */
export function errorLink(figure: CitedFigure, contacts: Contacts, town: Town | null): string {
  const contact = contacts.of(town?.ibgeCode ?? null);
  if (contact?.startsWith('https:')) return contact.replaceAll(PLACE, encodeURIComponent(figure.address));
  if (contact) {
    const { subject, body } = errorReport(figure.what, figure.address, figure.version);
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const hasOuvidoria = town?.published.publicBodies.some(({ name }) => /ouvidoria/i.test(name));
  return town && hasOuvidoria ? `${town.path}orgaos/#orgaos` : '/dados/#apontar-erro';
}
