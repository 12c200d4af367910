import {
  MUNICIPALITY_LINE,
  optional,
  optionalLine,
  required,
  SOURCE_LINES,
  type Template,
} from '../../shared/import/template.ts';
import { YES_OR_NO } from '../../shared/import/table/table.ts';
import { LOCATIONS } from './unit-protection.ts';

/** The organizations of a municipality. Two rows above the example show one that is protected and one that is not. */
export const ORGANIZATIONS_TEMPLATE: Template = {
  about: [
    MUNICIPALITY_LINE,
    optionalLine(
      'completa',
      '"sim" quando a lista traz todas as organizações: uma que não está nela é retirada do site',
    ),
    ...SOURCE_LINES,
  ],
  columns: [
    required(
      'id',
      'código da organização: os seis primeiros algarismos do código do IBGE e mais letras, algarismos e traços',
      'exemplo-osc-modelo',
    ),
    required('nome', 'nome da organização', 'Associação Modelo de Convivência'),
    optional('cnpj', 'os 14 sinais; nunca de organização protegida', '11.222.333/0001-81'),
    optional('atendimento', 'se atende pessoas', 'sim', YES_OR_NO),
    optional('assessoramento', 'se assessora movimentos e entidades', 'não', YES_OR_NO),
    optional('defesa_de_direitos', 'se trabalha pela defesa e garantia de direitos', 'não', YES_OR_NO),
    optional(
      'ofertas',
      'o que oferece, com o nível de proteção e dois-pontos antes, e | entre uma oferta e outra',
      'básica: Serviço de convivência e fortalecimento de vínculos',
    ),
    optional(
      'localizacao',
      'se o lugar é público; vazio em quem acolhe pessoas quer dizer protegida',
      'pública',
      Object.keys(LOCATIONS),
    ),
    optional('motivo', 'por que o lugar não é público ou não se conhece'),
    optional('fundamento', 'só de quem acolhe pessoas: a norma ou decisão que torna público o endereço'),
    optional('endereco', 'rua e número; nunca de organização protegida', 'Rua da Demonstração, 700'),
    optional('bairro', 'nunca de organização protegida', 'Bairro Inventado'),
    optional('cep', 'nunca de organização protegida', '00000-007'),
    optional('telefones', 'telefones da organização, com | entre eles', '(00) 0000-0007'),
    optional('horario', 'quando atende', 'segunda a sexta, das 8h às 17h'),
    optional('lugar', 'onde o documento diz isto; vazio é a linha desta planilha', 'página 3'),
  ],
  examplesAbove: [
    {
      id: 'exemplo-osc-acolhimento',
      nome: 'Associação de apoio a mulheres',
      ofertas: 'especial alta: Acolhimento para mulheres em situação de risco',
      localizacao: 'protegida',
      motivo: 'Divulgar onde fica poria em perigo quem mora lá.',
    },
    {
      id: 'exemplo-osc-direitos',
      nome: 'Instituto de defesa de direitos',
      defesa_de_direitos: 'sim',
      localizacao: 'desconhecida',
    },
  ],
};
