import type { Layout, Reading } from '../../shared/import/layout.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { Practice } from '../practice.ts';
import { pageSections } from './page-sections.ts';
import { sentences, type ProseLine } from './prose.ts';
import { namesIn, REPORTED_PRACTICES, type NamesField, type ReportedPractice } from './reported-practices.ts';

const FIELDS: Record<NamesField, string> = {
  topics: 'os assuntos',
  services: 'os serviços',
  audience: 'o público',
  materials: 'os materiais',
};

/** Two words that ran into one, as the caption of a picture and the paragraph after it do: "abrilEm". */
const GLUED = /^[^.]*?\p{Ll}(?=\p{Lu}\p{Ll})/u;
const PERIOD = /\bde (\d{1,2} a \d{1,2} de \p{Ll}+)(?! de \d{4})/u;
const PLACE = /, em (\p{Lu}[\p{L}' -]+)\.$/u;
const PROGRAMME = /\bprograma (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u;
const PARTNERS = /\bem conjunto pel[ao] (.+?) e [ao] (.+?), em parceria com [ao] (.+?),/;

/**
 * A report, in prose, on good practices in a municipality, as a partner's page shows it. It says the days and not
 * the year, so no year is written; the practices that are told as lasting have no period.
 */
export const practiceReport: Layout = {
  kind: 'relato-praticas',
  title: 'Relato de boas práticas em um município, em texto corrido: programa, parceiros, fluxos e cadernos',
  namesItsPlace: false,

  recognises: ({ lines }) =>
    lines.some((line) => /^\s*Boas Práticas\b[^.;:]*Assistência Social\s*$/i.test(line)) &&
    lines.some((line) => PROGRAMME.test(line)),

  read(file, { ibgeCode, today }): Reading {
    const report = new ReportReading(file, ibgeCode ?? '');
    const rows = REPORTED_PRACTICES.flatMap((practice) => report.practice(practice));
    if (rows.length === 0)
      report.fault(
        report.title,
        'o relato não traz nenhuma prática conhecida',
        'Ele deve falar de fluxos, formações, cadernos ou acervo; outras práticas vão em um arquivo de fatos',
      );
    const source = {
      id: sourceIdOf(file.sha256),
      title: report.title.text,
      sha256: file.sha256,
      publisher: null,
      isDemonstration: false,
      retrievedOn: today,
    };
    return {
      sets: [
        { entity: SourceDocument, rows: [source] },
        {
          entity: Practice,
          rows: rows.map((row, index) => ({ ...row, position: index + 1, sourceId: source.id })),
          scope: { ibgeCode, sourceId: source.id },
        },
      ],
      problems: report.problems,
      usedLines: report.usedLines,
      ...(report.placeName === null ? {} : { placeName: report.placeName }),
    };
  },
};

class ReportReading {
  readonly problems: Problem[] = [];
  readonly usedLines = new Set<number>();
  readonly title: ProseLine;
  readonly placeName: string | null;
  private readonly told: ProseLine[];
  private readonly period: string | null;
  private readonly programme: string | null;
  private readonly partners: string[];

  constructor(
    private readonly file: PublicFile,
    private readonly ibgeCode: string,
  ) {
    const [section] = pageSections(file);
    this.title = section?.heading ?? { line: 1, text: '' };
    this.usedLines.add(this.title.line);
    this.told = (section?.paragraphs ?? []).flatMap(({ line, text }, index) =>
      sentences(index === 0 ? text.replace(GLUED, '') : text).map((each) => ({ line, text: each })),
    );
    const [place] = this.find(
      PLACE,
      'o relato não diz em que município foi',
      'Diga-o no fim da frase, como ", em Paragominas."',
    );
    const [period] = this.find(PERIOD, 'o relato não diz os dias', 'Escreva-os como "de 25 a 29 de abril"');
    const [programme] = this.find(
      PROGRAMME,
      'o relato não diz o programa',
      'Escreva-o como "programa Viver Cidadania"',
    );
    this.placeName = place ?? null;
    this.period = period ?? null;
    this.programme = programme ?? null;
    this.partners = this.find(
      PARTNERS,
      'o relato não diz quem fez junto',
      'Escreva como "em conjunto pela A e a B, em parceria com a C,"',
    );
  }

  /** The row of a practice, or none when the report does not tell of it. */
  practice({ id, title, told, isOfTheWeek, names }: ReportedPractice) {
    const found = this.told.filter(({ text }) => told.test(text));
    const [first] = found;
    if (!first) return [];
    const summary = found.map(({ text }) => text).join(' ');
    const lists: Record<NamesField, string[]> = { topics: [], services: [], audience: [], materials: [] };
    for (const [field, pattern] of Object.entries(names) as [NamesField, RegExp][]) {
      lists[field] = namesIn(summary, pattern);
      if (lists[field].length === 0)
        this.fault(first, `a prática “${title}” não diz ${FIELDS[field]}`, 'Confira a frase com o documento');
    }
    const lines = [...new Set(found.map(({ line }) => line))];
    for (const line of lines) this.usedLines.add(line);
    return [
      {
        id: `${this.ibgeCode}/${id}`,
        ibgeCode: this.ibgeCode,
        title,
        summary,
        period: isOfTheWeek ? this.period : null,
        partners: this.partners,
        programme: this.programme,
        ...lists,
        locator: lines.length === 1 ? `linha ${lines[0]}` : `linhas ${lines.join(' e ')}`,
      },
    ];
  }

  fault({ line, text }: ProseLine, problem: string, remedy: string): void {
    const column = (this.file.lines[line - 1] ?? '').indexOf(text) + 1 || 1;
    this.problems.push({ line, column, value: text, problem, remedy });
  }

  /** The groups of the first sentence that says something, or a fault. */
  private find(pattern: RegExp, problem: string, remedy: string): string[] {
    for (const { line, text } of this.told) {
      const match = pattern.exec(text);
      if (!match) continue;
      this.usedLines.add(line);
      return match.slice(1);
    }
    this.fault(this.title, problem, remedy);
    return [];
  }
}
