import { wholeIbgeCode } from '../../shared/ibge-code.ts';

/**
 * One value of a file of Siconfi (the Treasury's system of municipal accounts), whether the file is an answer of the
 * API or a table: its fields by the names that the API gives them.
 */
export interface SiconfiRow {
  /** Where the value stands, for people: "linha 12", "item 37". */
  place: string;
  /** A field as published; null when it is empty or not there. */
  field(name: string): string | null;
  /** Records a fault of a field. */
  refuse(name: string, problem: string, remedy: string): null;
  /** Notes that a field names something by its id, which must be there. */
  names(name: string, type: string, id: string): void;
}

/** The municipality and the year of a row. */
export interface TownYear {
  ibgeCode: string;
  year: number;
}

/** Decimals as the API ("31840769325.8") and FINBRA ("2469568678,67") write them: no more than two places count. */
const AMOUNT = /^(-?)0*(\d{1,16})(?:[.,](\d{1,2}))?$/;

/**
 * An amount as exact reais and centavos ("9007199254740993.11"), taken from the text and never through a binary
 * fraction; null when it is none, or has a part of a centavo. A point never groups thousands: no file here does so.
 */
function exactAmount(text: string): string | null {
  const [, sign = '', reais, centavos = ''] = AMOUNT.exec(text.trim()) ?? [];
  if (reais === undefined) return null;
  const amount = `${reais}.${centavos.padEnd(2, '0')}`;
  return sign === '-' && /[1-9]/.test(amount) ? `-${amount}` : amount;
}

/** The amount of a row; null, with a fault, when it cannot be read, and null alone when the field is empty. */
export function amountOf(row: SiconfiRow): string | null {
  const text = row.field('valor');
  if (text === null) return null;
  return (
    exactAmount(text) ??
    row.refuse(
      'valor',
      'não é um valor em reais com até dois centavos',
      'Baixe o arquivo outra vez, sem passá-lo por uma planilha',
    )
  );
}

/** Reads of which municipality and year rows are; what is wrong with one of them is told once for each value. */
export class TownYears {
  /** Rows of states and of the Union, which are no municipality's. */
  leftOut = 0;
  private readonly named = new Set<string>();
  private readonly known = new Map<string, TownYear | null>();

  of(row: SiconfiRow): TownYear | null {
    const code = row.field('cod_ibge') ?? row.field('id_ente') ?? '';
    const year = row.field('exercicio') ?? row.field('an_referencia') ?? '';
    const key = `${code}/${year}`;
    let found = this.known.get(key);
    if (found === undefined) {
      this.known.set(key, (found = read(row, code, year)));
      // That a code is well made does not say that there is such a municipality.
      if (found && !this.named.has(found.ibgeCode)) row.names('cod_ibge', 'Municipality', found.ibgeCode);
      if (found) this.named.add(found.ibgeCode);
    }
    if (/^\d{1,2}$/.test(code)) this.leftOut += 1;
    return found;
  }
}

function read(row: SiconfiRow, printed: string, year: string): TownYear | null {
  if (/^\d{1,2}$/.test(printed)) return null;
  const ibgeCode = wholeIbgeCode(printed);
  if (ibgeCode === null) {
    const remedy = 'Confira o código do IBGE, de seis ou sete algarismos';
    return row.refuse('cod_ibge', 'não é o código de um município', remedy);
  }
  if (!/^(19|20)\d{2}$/.test(year)) {
    return row.refuse('exercicio', 'não é um ano', 'Escreva o exercício com quatro algarismos, como 2024');
  }
  return { ibgeCode, year: Number(year) };
}
