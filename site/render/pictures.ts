// Draws the pictures that the pages asked for into a folder: `node site/render/pictures.ts FOLDER`. A process of its
// own after the pages, so that it has both processors and its time is told apart.
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  type AskedPicture,
  askedPictures,
  buildPlace,
  readRecord,
  writeRecord,
} from '../src/downloads/build-place.ts';
import { linkFile } from '../src/downloads/link-folder.ts';
import { PICTURES } from '../src/share/card.ts';
import { endWithParent } from './with-parent.ts';

endWithParent(() => process.exit(1));

/** Which page names which picture, in a file beside the site: pages that come along still name theirs. */
const RECORD = '.imagens.json';

const start = performance.now();
const place = buildPlace();
if (!place) throw new Error('As imagens são parte de uma renderização: rode npm run site.');
const asked = askedPictures(place);
const isDrawnNow = new Set(asked.map(({ page }) => page));
const before = (readRecord(place, RECORD) ?? []) as AskedPicture[];
const stays = ({ page }: AskedPicture): boolean =>
  !isDrawnNow.has(page) && existsSync(join(place.out, page, 'index.html'));
const all = [...asked, ...before.filter(stays)];
writeRecord(place, RECORD, all);

const [folder, published] = [place.out, place.published].map((root) => join(root, PICTURES)) as [
  string,
  string,
];
mkdirSync(folder, { recursive: true });
const cards = new Map(all.map(({ file, card }) => [file, card]));
const missing = [...cards].filter(([file]) => !existsSync(join(published, file)));
for (const file of cards.keys()) {
  const drawn = join(published, file);
  if (existsSync(drawn)) linkFile(drawn, join(folder, file));
}

if (missing.length > 0) {
  // The library and the letters are only loaded where there is something to draw.
  const { drawCard } = await import('./pictures/draw.ts');
  const queue = missing.values();
  const work = async () => {
    for (const [file, card] of queue) await drawCard(card, join(folder, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const took = performance.now() - start;
  const each = (took / missing.length).toFixed(0);
  place.tell(
    `${missing.length} imagens para compartilhar em ${(took / 1000).toFixed(1)} s (${each} ms cada).`,
  );
}
