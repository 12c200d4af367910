/** A norm that asks for something to be published. */
export interface Norm {
  name: string;
  /** Whether its words were compared with a public copy; the others are cited from knowledge of the law. */
  isChecked: boolean;
}

const compared = (name: string): Norm => ({ name, isChecked: true });
const uncompared = (name: string): Norm => ({ name, isChecked: false });

/** The norms that criteria rest on. The PNTP is the matrix of the courts of accounts (Atricon), cycle of 2025. */
export const norms = {
  lai: (place: string) => uncompared(`LAI (Lei 12.527/2011), art. 8º, ${place}`),
  /** § 3º, what sites must offer. */
  laiSites: (item: string) => compared(`LAI (Lei 12.527/2011), art. 8º, § 3º, ${item}`),
  loas: (place: string) => uncompared(`LOAS (Lei 8.742/1993), ${place}`),
  nobSuas: (place: string) => uncompared(`NOB/SUAS 2012, ${place}`),
  mrosc: uncompared('Lei 13.019/2014, arts. 10 e 11'),
  serviceUsers: (place: string) => uncompared(`Lei 13.460/2017, ${place}`),
  realTime: (place?: string) => uncompared(`Decreto 10.540/2020${place ? `, ${place}` : ''}`),
  dataProtection: (place: string) => uncompared(`LGPD (Lei 13.709/2018), ${place}`),
  pntp: (criterion: string) => compared(`PNTP 2025, ${criterion}`),
  census: (question: string) => compared(`Censo SUAS, ${question}`),
} as const;

/** The norms of a criterion in one line. */
export const basisWords = (basis: readonly Norm[]): string => basis.map(({ name }) => name).join('; ');

/** Those of the norms whose words were not compared, in one line; empty where all were. */
export const unchecked = (basis: readonly Norm[]): string =>
  basisWords(basis.filter(({ isChecked }) => !isChecked));
