import { glossary } from './glossary.ts';
import { siteMap, townParts } from './site-map.ts';

/** What a search can be narrowed to; the codes are those that the server knows. */
export const searchSubjects = [
  { code: 'municipios', name: 'Municípios e estados' },
  { code: 'servicos', name: 'Serviços e unidades' },
  { code: 'orgaos', name: 'Órgãos, entidades e práticas' },
  { code: 'plano', name: 'Plano, metas e relatórios' },
  { code: 'orcamento', name: 'Orçamento e parcerias' },
  { code: 'conselho', name: 'Conselho, reuniões e decisões' },
  { code: 'paginas', name: 'Palavras e páginas do site' },
] as const;

/** The site's own pages and the words of its glossary, as the server searches them. */
export interface SitePage {
  kind: 'PAGE' | 'TERM';
  path: string;
  title: string;
  summary: string | null;
  words: string;
}

/** More words for a general page than its name and its group. */
const wordsOf: Readonly<Record<string, string>> = {
  '/servicos/': 'onde procurar atendimento ajuda benefício CRAS CREAS',
  '/dados/': 'dados abertos baixar download planilha CSV JSON licença como ler números fonte',
  '/dados/municipios/': 'baixar planilha arquivo de uma cidade',
  '/dados/dicionario/': 'significado das colunas campos tabelas metadados',
  '/dados/api/': 'GraphQL consulta programador desenvolvedor',
  '/dados/api/explorador/': 'GraphQL consulta GraphiQL',
  '/dados/regras/': 'regra julgamento situação da meta achado como se calcula',
  '/correcoes/': 'correção erro o que mudou histórico',
  '/sobre/': 'quem faz código licença projeto contato portal da transparência',
  '/glossario/': 'significado palavra sigla dicionário termos',
  '/acessibilidade/': 'leitor de tela contraste teclado libras',
  '/privacidade/': 'LGPD dados pessoais cookies rastreamento',
};

export const sitePages: readonly SitePage[] = [
  ...siteMap.flatMap(({ title, links }) =>
    links
      .filter(({ href }) => href !== '/busca/')
      .map(({ text, href }) => ({
        kind: 'PAGE' as const,
        path: href,
        title: text,
        summary: title,
        words: wordsOf[href] ?? '',
      })),
  ),
  {
    kind: 'PAGE',
    path: '/mapa-do-site/',
    title: 'Mapa do site',
    summary: 'O que cada município tem, e onde',
    words: townParts
      .map(([path, text]) => `${path} ${text}`)
      .concat('comparação')
      .join(' '),
  },
  ...glossary.map(({ id, name, inFull, meaning }) => ({
    kind: 'TERM' as const,
    path: `/glossario/#${id}`,
    title: name,
    summary: inFull ? `${inFull}. ${meaning}` : meaning,
    words: '',
  })),
];
