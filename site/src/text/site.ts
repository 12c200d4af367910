/** Words that every page carries. */
export const site = {
  name: 'SUAS às claras',
  skip: 'Pular para o conteúdo',
  home: 'Início',
  demonstration:
    'Este município não existe. As metas vêm de um plano real que não diz de que cidade é. Tipos de meta, o que foi feito, dinheiro, unidades e decisões são inventados.',
  nothingWritten: 'sem dado informado',
  licenceUndeclared: 'não declarada pela fonte',
  originalFile: 'baixar o arquivo',
  originalCopy: 'baixar a cópia, só com o que foi usado e sem o que é pessoal ou protegido',
  /** The link to a file of facts; with its place from 1 when a document has several. */
  factsFile: (place: number | null): string =>
    place === null ? 'baixar os fatos transcritos' : `fatos transcritos ${place}`,
  extract: 'fatos tirados do documento, sem as suas frases',
};

/** Title of a page, with the site's name after it. */
export const pageTitle = (title: string): string => `${title} · ${site.name}`;

/** How to cite a figure: the site, what it is, the version of the data and the address. */
export const citation = (what: string, version: string, path: string): string =>
  `${site.name}. ${what}. Versão ${version}. ${path}`;
