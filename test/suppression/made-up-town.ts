/** Numbers that seem to be chance and are the same for the same seed, from 0 up to 1 (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Files of a municipality that nobody has seen, with many small counts, and what they really say. */
export interface MadeUpTown {
  code: string;
  units: string;
  /** Files in the order in which they are imported. */
  files: { name: string; text: string }[];
  /** Every count that any file holds, last told last: "unit|CRAS|A2|2024-05". */
  truth: Map<string, number>;
}

const CODES = ['A1', 'A2', 'C1', 'C4', 'D2'];

/** A town of two to four CRAS, with a first file, corrections and months that come later; so many files of it. */
export function madeUpTown(code: string, seed: number, count = 4): MadeUpTown {
  const random = chance(seed);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const size = 2 + upTo(2);
  const ids = Array.from({ length: size }, (_, index) => `${code}-cras-${index + 1}`);
  const truth = new Map<string, number>();
  const months = random() < 0.5 ? 12 : 3 + upTo(5);
  const small = () => (random() < 0.3 ? upTo(5) : 5 + upTo(40));

  const row = (unit: string, month: string, isNew = true) => {
    const cells = CODES.map((each) => {
      const key = [unit, 'CRAS', each, month].join('|');
      const before = truth.get(key);
      const whole = truth.get([unit, 'CRAS', 'A1', month].join('|')) ?? Infinity;
      const value = before !== undefined && !isNew && random() < 0.7 ? before : small();
      truth.set(key, each === 'A2' ? Math.min(value, whole) : value);
      return truth.get(key);
    });
    return [unit, month, ...cells].join(';');
  };
  const monthAt = (index: number) => `2024-${String(index + 1).padStart(2, '0')}`;
  const table = (rows: string[]) => `NU_IDENTIFICADOR;mes;${CODES.join(';')}\n${rows.join('\n')}\n`;
  const all = (most: number, isNew: boolean) =>
    ids.flatMap((unit) => Array.from({ length: most }, (_, index) => row(unit, monthAt(index), isNew)));

  const written = [
    () => ({ name: 'rma-1.csv', text: table(all(months, true)) }),
    () => ({ name: 'indicadores.csv', text: indicators(code, truth, { random, upTo }) }),
    () => ({
      name: 'rma-2.csv',
      text: table(ids.map((unit) => row(unit, monthAt(upTo(months - 1)), false))),
    }),
    () => ({ name: 'rma-3.csv', text: table(all(12, false)) }),
  ];
  const files = written.slice(0, count).map((write) => write());
  return { code, units: unitsOf(code, ids), files, truth };
}

const unitsOf = (code: string, ids: readonly string[]): string =>
  `# tipo: unidades\n# municipio: ${code}\ntipo;id;nome;localizacao;motivo;acesso;endereco;bairro;cep;latitude;longitude;telefones;horario\n${ids
    .map((id) => `CRAS;${id};CRAS ${id};desconhecida;Inventado.;;;;;;;;`)
    .join('\n')}\n`;

/** Bands and their total, months and their mean, parts of the town and the whole. */
function indicators(
  code: string,
  truth: Map<string, number>,
  { random, upTo }: { random: () => number; upTo: (most: number) => number },
): string {
  const lines: string[] = [];
  const tell = (name: string, period: string, value: number, written = String(value), territory = '') => {
    lines.push([name, period, written, territory].join(';'));
    truth.set(['indicator', name, period, territory].join('|'), value);
  };
  const bands = [upTo(8), 20 + upTo(30), 30 + upTo(90)];
  for (const [index, band] of ['EXTREME_POVERTY', 'POVERTY', 'LOW_INCOME'].entries())
    tell(`CADUNICO_FAMILIES_${band}`, '2024-12', bands[index] ?? 0);
  tell('CADUNICO_FAMILIES', '2024-12', bands[0]! + bands[1]! + bands[2]!);
  const months = Array.from({ length: 12 }, () => (random() < 0.2 ? 1 + upTo(3) : 5 + upTo(20)));
  for (const [index, value] of months.entries())
    tell('SHELTER_ELDERLY', `2024-${String(index + 1).padStart(2, '0')}`, value);
  const mean = months.reduce((sum, value) => sum + value, 0) / 12;
  tell('SHELTER_ELDERLY', '2024/mean', Number(mean.toFixed(2)), mean.toFixed(2).replace('.', ','));
  const parts = [40 + upTo(50), 100 + upTo(200), 100 + upTo(300)];
  for (const [index, value] of parts.entries())
    tell('CADUNICO_FAMILIES', '2023-12', value, String(value), `Território ${index + 1}`);
  tell('CADUNICO_FAMILIES', '2023-12', parts[0]! + parts[1]! + parts[2]!);
  return `# tipo: indicadores\n# municipio: ${code}\ncodigo;periodo;valor;territorio\n${lines.join('\n')}\n`;
}
