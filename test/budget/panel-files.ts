/**
 * Files as the ministry's panel of transfers exports them, built by the project: the panel cannot be reached from here.
 * Headings and forms are those that its readers report: six digits of IBGE, the month as text, zeros before account
 * numbers, the hour of midnight behind a day, "-" for a null.
 */
const TRANSFER = {
  CO_IBGE: '314340',
  CO_PROCESSO_ENTIDADE: '7001',
  NU_ANO_EXERCICIO: '2024',
  NU_MES_EXERCICIO: '08',
  DS_TIPO_PROGRAMA: 'Bloco da Proteção Social Básica',
  GRUPO2: 'BLOCO PSB',
  DS_PISO_PAI: 'COMPONENTE - SCFV',
  NO_PROGRAMA_RESUMIDO: 'SCFV',
  DS_TIPO_EXECUCAO: 'SERVICO',
  NU_OB_SIAFI: '9703',
  DT_CRIACAO_SIAFI: '2024-08-28 03:00:00.000000',
  VL_LIQUIDO: '13.000,00',
};

const BALANCE = {
  CO_IBGE: '314340',
  ANO_MES_SALDO: '202412',
  NU_CGC_ENTIDADE: '00000000000191',
  DS_TIPO_ENTIDADE: 'FUNDO MUNICIPAL',
  CO_AGENCIA: '02791X',
  NU_CONTA_CORRENTE: '000000189820',
  TIPO_CONTA_BLOCO: 'BL PSB FNAS',
  VL_CONTA_CORRENTE: '0,10',
  VL_POUPANCA: '0,00',
  VL_FUNDOS: '240.104,90',
  VL_CDB_RDB: '0,00',
  VL_TOTAL: '240.105,00',
};

const AMENDMENT = {
  ...TRANSFER,
  DS_TIPO_EXECUCAO: 'SIGTV',
  NU_OB_SIAFI: '808502',
  NO_PARLAMENTAR: 'PARLAMENTAR INVENTADA',
  SG_PARTIDO_POLITICO: 'PI',
  NU_GND: '3',
  VL_LIQUIDO: '150000.00',
};

type Cells<R> = Partial<Record<keyof R, string>>;

const csv =
  <R extends Record<string, string>>(usual: R) =>
  (rows: readonly Cells<R>[], { without = [], delimiter = ';' }: Shape<R> = {}): string => {
    const headings = Object.keys(usual).filter((heading) => !without.includes(heading));
    const lines = rows.map((row) => headings.map((each) => ({ ...usual, ...row })[each]).join(delimiter));
    return [headings.join(delimiter), ...lines, ''].join('\n');
  };

interface Shape<R> {
  without?: readonly (keyof R & string)[];
  delimiter?: string;
}

export const panelTransfers = csv(TRANSFER);
export const panelBalances = csv(BALANCE);
export const panelAmendments = csv(AMENDMENT);
