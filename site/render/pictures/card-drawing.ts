import { PICTURE_SIZE, type ShareCard } from '../../src/share/card.ts';
import { site } from '../../src/text/site.ts';
import { firstLines, linesOf, outlined, textWidth, type Weight } from './lettering.ts';

/** The site's own colours, in light. */
const COLOUR = {
  paper: '#fff',
  ink: '#1b1b1b',
  soft: '#555',
  accent: '#1351b4',
  demo: '#ffcd07',
} as const;
const MARGIN = 72;
const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const LINE = WIDTH - 2 * MARGIN;

const TITLE = { size: 40, weight: 700, colour: COLOUR.ink, most: 2 } as const;
const TEXT = { size: 34, weight: 400, colour: COLOUR.ink } as const;
const SOURCE = { size: 26, weight: 400, colour: COLOUR.soft, most: 2 } as const;
/** Sizes for the figure, and in how many lines it may stand at each. */
const FIGURES = [
  { size: 136, most: 1 },
  { size: 104, most: 1 },
  { size: 80, most: 2 },
  { size: 60, most: 2 },
  { size: 46, most: 3 },
  { size: 36, most: 4 },
].map((each) => ({ ...each, weight: 700 as const, colour: COLOUR.accent }));
/** Where texts begin below the head, and the least room that what goes on from the figure has. */
const TOP = 118;
const LEAST_TEXT = 2;

/** Lines of one size under one another. */
interface Block {
  lines: readonly string[];
  size: number;
  weight: Weight;
  colour: string;
}

const LEADING = 1.2;
const heightOf = ({ lines, size }: Block): number => Math.round(lines.length * size * LEADING);

/** A card as SVG without text: every letter is an outline. */
export function cardDrawing(card: ShareCard): string {
  const source = block(`Fonte: ${card.source}.`, SOURCE);
  const foot = HEIGHT - (card.isDemonstration ? 100 : 44) - heightOf(source);
  const title = block(card.title, TITLE);
  const left = foot - TOP - heightOf(title) - 40;
  const figure = fitted(card, left);
  const figureTop = TOP + heightOf(title) + 10;
  const textTop = figureTop + heightOf(figure) + 16;
  const room = Math.floor((foot - 20 - textTop) / (TEXT.size * LEADING));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<path fill="${COLOUR.paper}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    `<path fill="${COLOUR.accent}" d="M0 0h${WIDTH}v14H0z"/>`,
    head(card.place),
    drawn(title, TOP),
    drawn(figure, figureTop),
    drawn(block(card.text, { ...TEXT, most: room }), textTop),
    `<path fill="${COLOUR.ink}" d="M${MARGIN} ${foot - 14}h${LINE}v2H${MARGIN}z"/>`,
    drawn(source, foot),
    card.isDemonstration ? demonstration() : '',
    '</svg>',
  ].join('');
}

const block = (
  text: string,
  { most, ...look }: { size: number; weight: Weight; colour: string; most: number },
): Block => ({ ...look, lines: firstLines(linesOf(text, look.size, look.weight, LINE), most) });

const drawn = ({ lines, size, weight, colour }: Block, top: number): string =>
  `<g fill="${colour}">${lines
    .map((line, at) =>
      outlined(line, weight, { x: MARGIN, y: Math.round(top + (at + 0.95) * size * LEADING), size }),
    )
    .join('')}</g>`;

/** The figure at the largest size at which all of it has room, and some lines of its text below it too. */
function fitted({ figure, text }: ShareCard, room: number): Block {
  const following = Math.min(LEAST_TEXT, linesOf(text, TEXT.size, TEXT.weight, LINE).length);
  const fits = ({ size, weight, most }: (typeof FIGURES)[number]) => {
    const lines = linesOf(figure, size, weight, LINE);
    const isNarrow = lines.every((line) => textWidth(line, size, weight) <= LINE);
    const height = (lines.length * size + following * TEXT.size) * LEADING;
    return lines.length <= most && isNarrow && height <= room;
  };
  return block(figure, FIGURES.find(fits) ?? FIGURES.at(-1)!);
}

/** The site's mark and name, and at the other end what the card is about. */
function head(place: string): string {
  const mark = `<g transform="translate(${MARGIN} 48) scale(2.4)"><path fill="${COLOUR.ink}" d="M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1z"/><path fill="${COLOUR.accent}" d="M9 9h6v6H9z"/></g>`;
  const name = outlined(site.name, 700, { x: MARGIN + 54, y: 78, size: 30 });
  const room = LINE - 54 - textWidth(site.name, 30, 700) - 40;
  const [about = ''] = firstLines(linesOf(place, 30, 400, room), 1);
  const end = outlined(about, 400, {
    x: Math.round(WIDTH - MARGIN - textWidth(about, 30, 400)),
    y: 78,
    size: 30,
  });
  return `${mark}<g fill="${COLOUR.ink}">${name}</g><g fill="${COLOUR.soft}">${end}</g>`;
}

function demonstration(): string {
  const words = outlined('Demonstração: não vale para município nenhum.', 700, {
    x: MARGIN,
    y: HEIGHT - 21,
    size: 26,
  });
  return `<path fill="${COLOUR.demo}" d="M0 ${HEIGHT - 58}h${WIDTH}v58H0z"/><g fill="${COLOUR.ink}">${words}</g>`;
}
