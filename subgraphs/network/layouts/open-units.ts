import type { Rows } from '../../shared/rows.ts';
import { LocationKind } from '../location-kind.ts';
import { NetworkUnit } from '../network-unit.ts';

/**
 * Tells whether a code is one of a municipality's published units whose place is not protected: of a protected one no
 * file may say where it serves, nor when it moved.
 */
export async function openUnits(rows: Rows, ibgeCode: string): Promise<(id: string) => boolean> {
  const units = await rows.children(NetworkUnit, 'ibgeCode', ibgeCode, ['id']);
  const open = units.filter(({ locationKind }) => locationKind !== LocationKind.PROTECTED);
  const ids = new Set(open.map(({ id }) => id));
  return (id) => ids.has(id);
}
