import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ShareCard } from '../../src/share/card.ts';
import { cardDrawing } from './card-drawing.ts';

/** Few colours, and no dots between them: the letters stay sharp in a third of the bytes. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Draws a card into a PNG file. */
export async function drawCard(card: ShareCard, path: string): Promise<void> {
  const drawing = Buffer.from(cardDrawing(card));
  await writeFile(path, await sharp(drawing).removeAlpha().png(PNG).toBuffer());
}
