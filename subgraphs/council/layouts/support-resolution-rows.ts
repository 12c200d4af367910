import type { ReadingContext, RecordSet } from '../../shared/import/layout.ts';
import { sourceIdOf, type PublicFile } from '../../shared/import/file/public-file.ts';
import { SourceDocument } from '../../shared/source.ts';
import { ActType } from '../act-type.ts';
import { ArticleSequence } from '../article-sequence.ts';
import { Article } from '../article.ts';
import { DeliberationEffect } from '../deliberation-effect.ts';
import { Deliberation } from '../deliberation.ts';
import { Resolution } from '../resolution.ts';
import { SupportContact } from '../support-contact.ts';
import { SupportAxis, SupportEvent } from '../support-event.ts';
import { TechnicalSupportPlan } from '../support-plan.ts';
import { SupportStrategy } from '../support-strategy.ts';
import type { ActArticle } from './act-articles.ts';
import type { ActPreamble } from './act-preamble.ts';
import type { StrategyText } from './support-strategies.ts';
import type { AxisText } from './support-table.ts';

/** A resolution on technical support, taken apart; `strategiesIn` and `eventsIn` are articles of the annex. */
export interface SupportResolutionText {
  preamble: ActPreamble;
  introduction: string[];
  ownArticles: ActArticle[];
  articles: ActArticle[];
  strategies: StrategyText[];
  strategiesIn: number;
  axes: AxisText[];
  eventsIn: number;
  /** The ways in which the act abbreviates the state's secretariat; more than one is told, none is corrected. */
  bodyNames: string[];
}

/** The rows of a resolution, parents first. What is withdrawn is only ever of this resolution and its plan. */
export async function supportResolutionSets(
  act: SupportResolutionText,
  file: PublicFile,
  context: ReadingContext,
): Promise<RecordSet[]> {
  const { preamble } = act;
  const { councilId, number, year, date, closingDate, planYear } = preamble;
  const sourceId = sourceIdOf(file.sha256);
  const commission = `CIB/SUAS/${councilId.slice(0, 2).toUpperCase()}`;
  const resolutionId = `${councilId}-${number}-${year}`;
  const planId = `${resolutionId}/apoio`;
  const source = {
    id: sourceId,
    title: `Resolução ${commission} nº ${number}/${year}`,
    publisher: `Comissão Intergestores Bipartite do SUAS de ${preamble.stateName}`,
    publishedOn: null,
    retrievedOn: context.today,
    sha256: file.sha256,
    isDemonstration: false,
  };
  const resolution = {
    id: resolutionId,
    councilId,
    actType: ActType.RESOLUTION,
    number,
    year,
    date,
    closingDate,
    title: `Pactua o apoio técnico aos municípios em ${planYear}`,
    officialText: preamble.headnote,
    preamble: preamble.enacting,
    basis: preamble.basis,
    sourceId,
    locator: `linha ${preamble.titleLine}`,
  };
  const deliberation = {
    id: `${councilId}-resolucao-${number}-${year}`,
    councilId,
    resolutionId,
    date,
    effect: DeliberationEffect.PACTS,
    subject: `Plano de apoio técnico do estado aos municípios para ${planYear}`,
    note: bodyNote(act.bodyNames),
    sourceId,
    locator: 'art. 1º',
  };
  const plan = {
    id: planId,
    resolutionId,
    title: `Apoio técnico de ${preamble.stateName} aos municípios em ${planYear}`,
    year: planYear,
    introduction: act.introduction,
    sourceId,
    locator: `anexo, art. ${act.eventsIn}º`,
  };
  const axes = act.axes.map(({ title }, index) => ({
    id: `${planId}/${index + 1}`,
    planId,
    title,
    position: index + 1,
  }));
  const strategies = act.strategies.map(({ numeral, title, text }, index) => ({
    id: `${planId}/${numeral}`,
    planId,
    numeral,
    title,
    officialText: text,
    position: index + 1,
    sourceId,
    locator: `anexo, art. ${act.strategiesIn}º, ${numeral}`,
  }));
  const contacts = act.strategies.flatMap(({ numeral, contacts: under }) =>
    under.map(({ code, at, office, purpose, phones, emails, urls }, index) => ({
      id: `${planId}/${numeral}/${code}`,
      strategyId: `${planId}/${numeral}`,
      office,
      purpose,
      phones,
      emails,
      urls,
      position: index + 1,
      sourceId,
      locator: `anexo, art. ${act.strategiesIn}º, ${numeral}${/\d/.test(code) ? '' : `, ${code}`} (linha ${at.line})`,
    })),
  );
  return [
    { entity: SourceDocument, rows: [source] },
    { entity: Resolution, rows: [resolution] },
    { entity: Deliberation, rows: [deliberation] },
    { entity: Article, rows: articleRows(act, resolutionId, sourceId), scope: { resolutionId } },
    { entity: TechnicalSupportPlan, rows: [plan] },
    { entity: SupportAxis, rows: axes, scope: { planId } },
    {
      entity: SupportEvent,
      rows: await eventRows(act, planId, context),
      scope: { axisId: { $in: axes.map(({ id }) => id) } },
    },
    { entity: SupportStrategy, rows: strategies, scope: { planId } },
    {
      entity: SupportContact,
      rows: contacts,
      scope: { strategyId: { $in: strategies.map(({ id }) => id) } },
    },
  ];
}

function articleRows(
  { ownArticles, articles }: SupportResolutionText,
  resolutionId: string,
  sourceId: string,
) {
  const row = (article: ActArticle, sequence: ArticleSequence, position: number) => {
    const isAnnex = sequence === ArticleSequence.ANNEX;
    return {
      id: `${resolutionId}/${isAnnex ? 'anexo/' : ''}art-${article.number}`,
      resolutionId,
      sequence,
      annexNumber: isAnnex ? 1 : null,
      number: article.number,
      chapter: article.chapter,
      text: article.text,
      parts: article.below.map(({ text }) => text),
      position,
      sourceId,
      locator: `${isAnnex ? 'anexo, ' : ''}art. ${article.number}º (linha ${article.line})`,
    };
  };
  return [
    ...ownArticles.map((each, index) => row(each, ArticleSequence.RESOLUTION, index + 1)),
    ...articles.map((each, index) => row(each, ArticleSequence.ANNEX, ownArticles.length + index + 1)),
  ];
}

/** Events by axis. A plain title that somebody wrote for a row stays, unless the row's own words have changed. */
async function eventRows({ axes }: SupportResolutionText, planId: string, { rows }: ReadingContext) {
  const byAxis = await Promise.all(
    axes.map(async ({ events }, index) => {
      const axisId = `${planId}/${index + 1}`;
      const known = new Map(
        (await rows.children(SupportEvent, 'axisId', axisId, ['position'])).map((each) => [each.id, each]),
      );
      return events.map(({ officialText, modality, note }, at) => {
        const id = `${axisId}/${at + 1}`;
        const old = known.get(id);
        const isSame = old !== undefined && (old.officialText ?? officialText) === officialText;
        const title = isSame ? old.title : officialText;
        return { id, axisId, title, officialText, modality, note, position: at + 1 };
      });
    }),
  );
  return byAxis.flat();
}

/** What is said of a document that abbreviates one body in several ways; null when it does not. */
export const bodyNote = (names: readonly string[]): string | null =>
  names.length > 1
    ? `O documento abrevia a secretaria do estado de mais de um modo (${names.join(' e ')}); aqui os nomes ficam como estão nele.`
    : null;
