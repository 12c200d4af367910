import { buildPlace } from '../downloads/build-place.ts';
import { siteCard } from '../text/share-cards.ts';
import { cardAlt, pictureFile, PICTURES, type ShareCard } from './card.ts';

/** A picture as a page names it. */
interface Picture {
  /** From the root of the site. */
  path: string;
  alt: string;
}

/**
 * The picture of a page, which is drawn once all pages are: of its card, or of the site where it has no figure. Null
 * where no picture is drawn.
 */
export function askedPicture(page: string, card: ShareCard | null): Picture | null {
  const place = buildPlace();
  if (!place?.look) return null;
  const shown = card ?? siteCard;
  const file = pictureFile(shown, place.look);
  place.askPicture({ page, file, card: shown });
  return { path: `/${PICTURES}/${file}`, alt: cardAlt(shown) };
}
