import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A number on the map: where its unit is, and where the number stands when it does not fit there. */
export interface Mark extends SimulationNodeDatum {
  number: number;
  name: string;
  /** Of the item in the list. */
  href: string;
  /** A CREAS is a square, all others are round: no kind is told by its colour alone. */
  isSquare: boolean;
  target: readonly [number, number];
}

/** Half the width of a mark: 27 pixels on a screen as wide as the drawing, above the 24 that a finger needs. */
export const RADIUS = 13.5;
const STEPS = 300;

/** Moves numbers apart until none covers another, inside the drawing; always the same for the same units. */
export function placed(marks: readonly Mark[], width: number, height: number): Mark[] {
  const nodes = marks.map((mark) => ({ ...mark, x: mark.target[0], y: mark.target[1] }));
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Mark>(({ target }) => target[0]).strength(0.12))
    .force('y', forceY<Mark>(({ target }) => target[1]).strength(0.12))
    // The corners of a square reach further than its sides.
    .force('apart', forceCollide<Mark>(({ isSquare }) => RADIUS * (isSquare ? 1.25 : 1) + 1).iterations(4))
    .stop();
  for (let step = 0; step < STEPS; step++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = Math.min(Math.max(node.x, RADIUS + 1), width - RADIUS - 1);
      node.y = Math.min(Math.max(node.y, RADIUS + 1), height - RADIUS - 1);
    }
  }
  return nodes;
}
