import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { PublicBody } from '../public-body.ts';
import { slug } from '../slug.ts';
import { bodyOfHeading, SECRETARIAT, SURVEILLANCE, type NamedBody } from './body-headings.ts';
import { pageSections, type PageSection } from './page-sections.ts';
import { enumerated, sentences, type ProseLine } from './prose.ts';

const OPENING = /^A (Secretaria .+?) tem por atribuições\b/;
const PILLARS = /\bsob (\p{L}+) pilares: (.+)\.$/u;
const COUNTS = ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'];

/**
 * The page on which a secretariat says what it is: levels of protection, Vigilância Socioassistencial with its
 * pillars, and advisory offices. Sections that name no body are left, and listed as not used.
 */
export const institutionPage: Layout = {
  kind: 'pagina-orgao',
  title: 'Página institucional de uma secretaria, em texto: níveis de proteção, vigilância e assessorias',
  namesItsPlace: false,

  recognises: ({ lines }) =>
    lines.some((line) => /^\s*Vigilância socioassistencial\s*$/i.test(line)) &&
    lines.some((line) => /^\s*Proteção (básica|especial)\s*$/i.test(line)) &&
    lines.some((line) => /^\s*Assessoria de [^:.;]+$/i.test(line)),

  read(file, { ibgeCode, today }): Reading {
    const page = new PageReading(file, ibgeCode ?? '');
    for (const section of pageSections(file)) page.section(section);
    page.end();
    const source = {
      id: page.sourceId,
      title: `${page.title}: ${page.name}`,
      sha256: file.sha256,
      publisher: null,
      isDemonstration: false,
      retrievedOn: today,
    };
    const sets = [
      { entity: SourceDocument, rows: [source] },
      { entity: PublicBody, rows: page.rows, scope: { ibgeCode } },
    ];
    return { sets, problems: page.problems, usedLines: page.usedLines };
  },
};

class PageReading {
  readonly problems: Problem[] = [];
  readonly usedLines = new Set<number>();
  readonly rows: (Partial<PublicBody> & { id: string })[] = [];
  readonly sourceId: string;
  title = 'Página institucional';
  name = '';

  constructor(
    private readonly file: PublicFile,
    private readonly ibgeCode: string,
  ) {
    this.sourceId = sourceIdOf(file.sha256);
  }

  section({ heading, paragraphs }: PageSection): void {
    const [, secretariat] = OPENING.exec(paragraphs[0]?.text ?? '') ?? [];
    const named = bodyOfHeading(heading.text);
    if (secretariat) {
      this.name = secretariat;
      this.body({ nickname: SECRETARIAT, kind: 'secretaria', parent: '' }, secretariat, heading, paragraphs);
    } else if (named) this.body(named, heading.text, heading, paragraphs);
    else if (this.rows.length === 0 && paragraphs.length === 0) {
      // The title of the page, which stands twice in it: in the browser's bar and above the text.
      this.title = heading.text;
      this.usedLines.add(heading.line);
    }
  }

  end(): void {
    const first = { line: 1, text: this.file.lines[0] ?? '' };
    if (!this.has(SECRETARIAT))
      this.fault(
        first,
        'a página não diz de que secretaria é',
        'Inclua o parágrafo "A Secretaria de … tem por atribuições…"',
      );
    for (const [kind, remedy] of [
      ['nível de proteção', 'Inclua as seções como "Proteção básica"'],
      ['assessoria', 'Inclua as seções como "Assessoria de Igualdade Racial"'],
    ] as const)
      if (!this.rows.some((row) => row.kind === kind))
        this.fault(first, `a página não tem nenhuma seção de ${kind}`, remedy);
  }

  private body(named: NamedBody, name: string, heading: ProseLine, paragraphs: ProseLine[]): void {
    for (const { line } of [heading, ...paragraphs]) this.usedLines.add(line);
    if (this.has(named.nickname))
      return this.fault(heading, 'o mesmo órgão aparece duas vezes na página', 'Deixe só a seção certa');
    if (named.parent !== '' && named.parent !== SECRETARIAT && !this.has(named.parent))
      this.fault(
        heading,
        'falta acima a seção da proteção especial, de que este nível faz parte',
        'Inclua a seção "Proteção especial"',
      );
    if (paragraphs.length === 0)
      this.fault(
        heading,
        'a seção não tem texto',
        'Inclua o parágrafo que diz o que o órgão faz, com ponto final',
      );
    const isSurveillance = named.nickname === SURVEILLANCE;
    const pillars = isSurveillance ? paragraphs.find(({ text }) => PILLARS.test(text)) : undefined;
    const [summary = null, ...duties] = paragraphs
      .filter((each) => each !== pillars)
      .flatMap(({ text }) => sentences(text));
    this.add(named, name, `“${heading.text}” (linha ${heading.line})`, { summary, duties });
    if (pillars) this.pillars(pillars, heading);
    else if (isSurveillance)
      this.fault(
        heading,
        'a vigilância não diz os seus pilares',
        'Inclua a frase "sob cinco pilares: …", com ponto final',
      );
  }

  /** The parts of the surveillance, which the page counts and then names in one sentence. */
  private pillars(at: ProseLine, heading: ProseLine): void {
    const [, count = '', list = ''] = PILLARS.exec(at.text) ?? [];
    const names = enumerated(list);
    if (COUNTS.indexOf(count.toLowerCase()) !== names.length)
      this.fault(
        at,
        `a página diz ${count} pilares e traz ${names.length}`,
        'Confira a lista com a página',
        list,
      );
    for (const name of names)
      this.add(
        { nickname: slug(name), kind: 'pilar', parent: SURVEILLANCE },
        name,
        `“${heading.text}” (linha ${at.line})`,
        { summary: null, duties: [] },
      );
  }

  private add(
    { nickname, kind, parent }: NamedBody,
    name: string,
    locator: string,
    texts: { summary: string | null; duties: string[] },
  ): void {
    this.rows.push({
      id: `${this.ibgeCode}/${nickname}`,
      ibgeCode: this.ibgeCode,
      name,
      kind,
      ...texts,
      parentId: parent === '' ? null : `${this.ibgeCode}/${parent}`,
      position: this.rows.length + 1,
      sourceId: this.sourceId,
      locator,
    });
  }

  private has = (nickname: string) => this.rows.some(({ id }) => id === `${this.ibgeCode}/${nickname}`);

  private fault({ line, text }: ProseLine, problem: string, remedy: string, value = text): void {
    const column = (this.file.lines[line - 1] ?? '').indexOf(value) + 1 || 1;
    this.problems.push({ line, column, value, problem, remedy });
  }
}
