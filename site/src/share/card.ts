import { createHash } from 'node:crypto';

/**
 * What a picture says that stands for a page where somebody shares its address: the figure of the page's own sentence,
 * and the document it is from. Never anything that the page does not show.
 */
export interface ShareCard {
  /** What the figure is of: "Juiz de Fora (MG)". */
  place: string;
  title: string;
  figure: string;
  /** What goes on from the figure: "de cada R$ 100 vieram do próprio município." */
  text: string;
  /** Title and publisher of the document; who counted, where this site did. */
  source: string;
  isDemonstration: boolean;
}

/** Width and height of every picture, in pixels: what the places where addresses are shared ask for. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Folder of the pictures below the site's root; what is in it never changes. */
export const PICTURES = '_imagens';

/** The picture in words, for who does not see it: all that it says. */
export const cardAlt = ({ place, title, figure, text, source, isDemonstration }: ShareCard): string =>
  [
    `${place}.`,
    title,
    `${figure} ${text}`.trim(),
    `Fonte: ${source}.`,
    ...(isDemonstration ? ['Demonstração.'] : []),
  ].join(' ');

/** The file of a card's picture: the same words, drawn the same way, are the same file. */
export const pictureFile = (card: ShareCard, look: string): string =>
  `${createHash('sha256')
    .update(JSON.stringify([look, card]))
    .digest('hex')
    .slice(0, 20)}.png`;
