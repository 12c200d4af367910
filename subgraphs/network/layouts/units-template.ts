import {
  MUNICIPALITY_LINE,
  optional,
  optionalLine,
  required,
  SOURCE_LINES,
  type Template,
} from '../../shared/import/template.ts';
import { LOCATIONS } from './unit-protection.ts';
import { KINDS } from './unit-rows.ts';

/** The units of a municipality. What may be told of a protected one is said in the notes and shown in an example. */
export const UNITS_TEMPLATE: Template = {
  about: [
    MUNICIPALITY_LINE,
    optionalLine(
      'completa',
      '"sim" quando a lista é a rede inteira: uma unidade que não está nela é retirada do site',
    ),
    ...SOURCE_LINES,
  ],
  columns: [
    required('tipo', 'que unidade é', 'CRAS', Object.keys(KINDS)),
    required(
      'id',
      'código da unidade: os seis primeiros algarismos do código do IBGE e mais letras, algarismos e traços; o número do CadSUAS serve',
      'exemplo-cras-1',
    ),
    required(
      'nome',
      'nome da unidade; de uma protegida, só um nome genérico, como "Acolhimento para crianças e adolescentes", e um número se houver mais de uma',
      'CRAS Exemplo 1',
    ),
    optional(
      'localizacao',
      'se o lugar é público; vazio em acolhimento, república e semelhantes, e onde há serviço de III-a a III-c, quer dizer protegida',
      'pública',
      Object.keys(LOCATIONS),
    ),
    optional(
      'motivo',
      'por que o lugar não é público ou não se conhece; de uma protegida, uma lei ou um dos motivos genéricos',
    ),
    optional(
      'acesso',
      'só de unidade protegida: códigos das unidades públicas que levam a ela, com | entre eles',
    ),
    optional(
      'codigo_anterior',
      'só de unidade que passou a ser protegida: o código com que era pública; o que saiu com ele é apagado do site e da história',
    ),
    optional(
      'fundamento',
      'só de acolhimento público, ou de unidade pública com serviço de III-a a III-c: a norma ou decisão que torna público o endereço',
    ),
    optional('endereco', 'rua e número; nunca de unidade protegida', 'Rua da Demonstração, 100'),
    optional('bairro', 'nunca de unidade protegida', 'Bairro Inventado'),
    optional('cep', 'nunca de unidade protegida', '00000-001'),
    optional('latitude', 'em graus, com vírgula; as duas coordenadas ou nenhuma', '-21,7642'),
    optional('longitude', 'em graus, com vírgula', '-43,3503'),
    optional('telefones', 'telefones da unidade, com | entre eles', '(00) 0000-0001 | (00) 0000-0002'),
    optional('horario', 'quando atende', 'segunda a sexta, das 8h às 17h'),
    optional(
      'levar',
      'o que levar na primeira vez, com | entre uma coisa e outra; nunca de unidade protegida',
      'documento com foto | comprovante de endereço',
    ),
    optional(
      'servicos',
      'códigos dos serviços da Tipificação (de I-a, o PAIF, a III-d), com | entre eles; depois de dois-pontos, para quem, se a unidade não é protegida',
      'I-a | I-b: crianças de 6 a 15 anos',
    ),
    optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'página 3'),
  ],
  examplesAbove: [
    {
      tipo: 'acolhimento',
      id: 'exemplo-acolhimento-1',
      nome: 'Acolhimento para mulheres em situação de risco',
      localizacao: 'protegida',
      motivo: 'Divulgar onde fica poria em perigo quem mora lá.',
      acesso: 'exemplo-cras-1',
    },
    {
      tipo: 'acolhimento',
      id: 'exemplo-acolhimento-2',
      nome: 'Casa de Passagem Exemplo',
      localizacao: 'pública',
      fundamento: 'Lei municipal inventada, art. 1º',
      endereco: 'Rua da Demonstração, 500',
    },
  ],
};
