import { HtmlValidate } from 'html-validate';

/** The standard itself and what it says for assistive technology; matters of taste are left to us. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  // Our own style comes from where the page does.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

/** What is wrong with a page's HTML, each with its place and rule; empty where nothing is. */
export async function htmlFaults(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
