import type { Correction } from '../graph/corrections.ts';
import { decimal } from './numbers.ts';

/** Portuguese words for the types of the graph that corrections speak of; others are shown by their own name. */
const types: Record<string, string> = {
  Plan: 'Plano',
  Axis: 'Eixo',
  Guideline: 'Diretriz',
  Action: 'Ação',
  Strategy: 'Estratégia',
  Target: 'Meta',
  Measurement: 'Apuração',
  ManagementReport: 'Relatório de gestão',
  ReportArea: 'Área do relatório',
  ReportItem: 'Item do relatório',
  FiscalYear: 'Ano do orçamento',
  Funding: 'Origem do dinheiro',
  BudgetLine: 'Linha do orçamento',
  State: 'Estado',
  Municipality: 'Município',
  NetworkUnit: 'Unidade da rede',
  PublicLocation: 'Endereço de unidade',
  Indicator: 'Indicador',
  PublicBody: 'Órgão',
  Practice: 'Boa prática',
  Council: 'Conselho',
  Seat: 'Cadeira',
  Meeting: 'Reunião',
  Resolution: 'Resolução',
  Deliberation: 'Decisão',
  TechnicalSupportPlan: 'Plano de apoio técnico',
  SupportAxis: 'Eixo do apoio técnico',
  SupportEvent: 'Apoio técnico',
};

const fields: Record<string, string> = {
  title: 'título',
  name: 'nome',
  value: 'valor',
  planned: 'previsto',
  amount: 'valor',
  status: 'situação',
  date: 'data',
  subject: 'assunto',
  effect: 'efeito',
  note: 'nota',
  address: 'endereço',
  phones: 'telefones',
  openingHours: 'horário',
  postalCode: 'CEP',
  neighbourhood: 'bairro',
  latitude: 'latitude',
  longitude: 'longitude',
  targetKind: 'tipo de meta',
  measurementUnit: 'unidade de medida',
  method: 'método',
  summary: 'resumo',
  bodyRepresented: 'órgão que representa',
  mandateStart: 'início do mandato',
  mandateEnd: 'fim do mandato',
  officialText: 'texto oficial',
  modality: 'modalidade',
};

/** Fields that hold numbers. */
const numbers = new Set([
  'value',
  'planned',
  'amount',
  'appropriation',
  'commitment',
  'settlement',
  'payment',
]);

export const correctionText = {
  title: 'O que foi corrigido',
  none: 'Nada do que foi publicado aqui mudou até agora.',
  how: 'O que foi publicado e depois mudou, da mais nova para a mais antiga. O que se publica pela primeira vez não é correção.',
  withdrawn: 'retirado',
  concealed: 'passou a ser protegido; o que dizia não é mais mostrado',
  noReason: 'sem motivo declarado',
  type: (name: string): string => types[name] ?? name,
  field: (name: string): string => fields[name] ?? name,
  /** A value of the log as people read it; numbers keep every digit, and years and codes are no numbers. */
  value: (field: string, text: string | null): string => {
    if (text === null || text === '') return 'vazio';
    return numbers.has(field) && /^-?\d+(\.\d+)?$/.test(text) ? decimal(text) : text;
  },
  count: (corrections: readonly Correction[]): string =>
    corrections.length === 1 ? '1 correção' : `${corrections.length} correções`,
};
