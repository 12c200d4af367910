/** What somebody writes, and what must be among the first results: the address of a page or a part of its name. */
export interface Pair {
  text: string;
  finds: string;
  /** A municipality's code or name. */
  town?: string;
}

const everywhere: readonly (readonly [text: string, finds: string])[] = [
  ['deliberacao', '/mt/caceres/conselho/resolucao-11-2025/'],
  ['DELIBERAÇÕES', '/mt/caceres/conselho/resolucao-11-2025/'],
  ['decisões', '/sc/videira/conselho/resolucao-20-2016/'],
  ['resolucao 11/2025', '/mt/caceres/conselho/resolucao-11-2025/'],
  ['resoluções cofinanciamento', '/mt/caceres/conselho/resolucao-11-2025/'],
  ['beneficios eventuais', '/mt/caceres/conselho/resolucao-11-2025/'],
  ['primeira infancia', '/ac/placido-de-castro/conselho/resolucao-3-2022/'],
  ['demonstrativo 2018', '/ma/timon/conselho/decisao-sem-data/'],
  ['deliberações caceres', '/mt/caceres/conselho/resolucao-11-2025/'],
  ['conselho videira', '/sc/videira/conselho/'],
  ['reunioes londrina', '/pr/londrina/conselho/reunioes/cmas-2025-11-12-ordinaria/'],
  ['reunião extraordinária em Londrina', '/pr/londrina/conselho/reunioes/cmas-2025-10-29-extraordinaria/'],
  ['ata londrina pr', '/pr/londrina/conselho/reunioes/cmas-2025-11-12-ordinaria/'],
  ['juiz de fora', '/mg/juiz-de-fora/'],
  ['JUIZ', '/mg/juiz-de-fora/'],
  ['juiz fora', '/mg/juiz-de-fora/'],
  ['caceres', '/mt/caceres/'],
  ['3136702', '/mg/juiz-de-fora/'],
  ['313670', '/mg/juiz-de-fora/'],
  ['placido castro', '/ac/placido-de-castro/'],
  ['paragomi', '/pa/paragominas/'],
  ['minas gerais', '/mg/'],
  ['MT', '/mt/'],
  ['orcamento juiz de fora', '/mg/juiz-de-fora/orcamento/2021/'],
  ['gasto em Juiz de Fora', '/mg/juiz-de-fora/orcamento/2021/'],
  ['verba juiz de fora', '/mg/juiz-de-fora/orcamento/2021/'],
  ['relatório de gestão', '/mg/juiz-de-fora/relatorio/2021/'],
  ['boas praticas paragominas', '/pa/paragominas/praticas/'],
  ['encaminhamentos', '/pa/paragominas/praticas/'],
  ['apoio tecnico', '/mt/#apoio-2-2022'],
  ['comissão bipartite', '/mt/'],
  ['CIB', '/mt/'],
  ['abrigo', '/servicos/?necessidade=abrigo'],
  ['orfanatos', '/servicos/?necessidade=abrigo'],
  ['bolsa familia', '/servicos/?necessidade=bolsa-familia'],
  ['cesta básica', '/servicos/?necessidade=beneficio-eventual'],
  ['LOAS', '/servicos/?necessidade=bpc'],
  ['maria da penha', '/servicos/?necessidade=violencia'],
  ['autista', '/servicos/?necessidade=deficiencia'],
  ['enchentes', '/servicos/?necessidade=calamidade'],
  ['PAIF', '/glossario/#paif'],
  ['ad referendum', '/glossario/#ad-referendum'],
  ['privacidade', '/privacidade/'],
  ['dicionario de dados', '/dados/dicionario/'],
  ['correções', '/correcoes/'],
];

const inExample: readonly (readonly [text: string, finds: string])[] = [
  ['abrigo', '/exemplo/rede/exemplo-acolhimento-1/'],
  ['Acolhimentos', '/exemplo/rede/exemplo-acolhimento-1/'],
  ['bolsa familia', '/exemplo/rede/exemplo-cadunico-1/'],
  ['cad único', '/exemplo/rede/exemplo-cadunico-1/'],
  ['cadastros unicos', '/exemplo/rede/exemplo-cadunico-1/'],
  ['cras vila imaginaria', '/exemplo/rede/exemplo-cras-2/'],
  ['medida socioeducativa', '/exemplo/rede/exemplo-creas-1/'],
  ['moradores de rua', '/exemplo/rede/exemplo-centro-pop/'],
  ['família acolhedora', '/exemplo/plano-2022-2025/1.2.2.f/'],
  ['1.2.2.f', '/exemplo/plano-2022-2025/1.2.2.f/'],
  ['planos municipais', '/exemplo/plano-2022-2025/'],
  ['emendas parlamentares', '/exemplo/orcamento/2025/'],
  ['ONG de idosos', '/exemplo/rede/entidades/exemplo-osc-idosos/'],
  ['convênio idoso', '/exemplo/rede/entidades/exemplo-osc-idosos/'],
  ['ouvidoria', '/exemplo/orgaos/'],
  ['conferencias', '/exemplo/conselho/conferencias/2025/'],
  ['relatorio 2024', '/exemplo/relatorio/2024/'],
];

export const PAIRS: readonly Pair[] = [
  ...everywhere.map(([text, finds]) => ({ text, finds })),
  ...inExample.map(([text, finds]) => ({ text, finds, town: '0000000' })),
];
