/** Whether a unit's place may be told. Kept with the unit, so that no read has to guess it from what is missing. */
export enum LocationKind {
  PUBLIC = 'PUBLIC',
  PROTECTED = 'PROTECTED',
  UNKNOWN = 'UNKNOWN',
}
