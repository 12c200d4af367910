/**
 * The time zone of each state, by the first two digits of its codes and by its letters (zone.tab of the IANA database).
 * The demonstration has the capital's.
 */
const ZONES: readonly (readonly [zone: string, ...states: string[]])[] = [
  ['America/Porto_Velho', '11', 'RO'],
  ['America/Rio_Branco', '12', 'AC'],
  ['America/Manaus', '13', 'AM'],
  ['America/Boa_Vista', '14', 'RR'],
  ['America/Belem', '15', 'PA', '16', 'AP'],
  ['America/Araguaina', '17', 'TO'],
  ['America/Fortaleza', '21', 'MA', '22', 'PI', '23', 'CE', '24', 'RN', '25', 'PB'],
  ['America/Recife', '26', 'PE'],
  ['America/Maceio', '27', 'AL', '28', 'SE'],
  ['America/Bahia', '29', 'BA'],
  ['America/Sao_Paulo', '31', 'MG', '32', 'ES', '33', 'RJ', '35', 'SP', '41', 'PR', '42', 'SC', '43', 'RS'],
  ['America/Sao_Paulo', '52', 'GO', '53', 'DF', '00', 'BR'],
  ['America/Campo_Grande', '50', 'MS'],
  ['America/Cuiaba', '51', 'MT'],
];

const ZONE_OF = new Map(ZONES.flatMap(([zone, ...states]) => states.map((state) => [state, zone])));

/**
 * Municipalities that keep another hour than their state's capital: Fernando de Noronha, and those of the Amazonas
 * around the line of the Lei 12.876/2013, where it is not for a list to say on which side they are.
 */
const OTHERS: Readonly<Record<string, string | null>> = {
  2605459: 'America/Noronha',
  ...Object.fromEntries(
    [
      '1300201',
      '1300607',
      '1300706',
      '1301407',
      '1301506',
      '1301654',
      '1301803',
      '1301951',
      '1302306',
      '1302405',
      '1303502',
      '1303908',
      '1304062',
    ].map((code) => [code, null]),
  ),
};

/** The zone of a municipality, by its IBGE code, or of a state, by its letters; null where it is not certain. */
export const zoneOf = (place: string): string | null =>
  Object.hasOwn(OTHERS, place) ? (OTHERS[place] ?? null) : (ZONE_OF.get(place.slice(0, 2)) ?? null);

/** The moment of a local day and hour ("2026-03-10", "14:00") in a zone. */
export function momentIn(zone: string, day: string, hour: string): Date {
  const local = Date.parse(`${day}T${hour}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(local);
  return new Date(2 * local - Date.parse(`${shown.replace(' ', 'T')}Z`));
}
