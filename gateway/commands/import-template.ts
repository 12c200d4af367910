import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { givenPath } from '../settings.ts';
import { TEMPLATE_FORMATS, templateFile, templateKinds, type TemplateFormat } from '../hub/template-file.ts';

/** What was asked: a kind of table, or the list of kinds; a format, and a file to write. */
interface TemplateWish {
  template: string;
  format?: string | undefined;
  out?: string | undefined;
}

/** Writes a table to fill in and says so; throws `TemplateRefused` with what to do when it cannot. */
export async function writeTemplate({ template, format, out }: TemplateWish): Promise<string> {
  const kinds = templateKinds();
  const list = kinds.map(({ kind, title }) => `  ${kind}: ${title}`).join('\n');
  if (template === '' || template === 'lista') return `Tipos que têm modelo para preencher:\n${list}`;
  const kind = kinds.find((each) => each.kind === template);
  if (!kind) throw new TemplateRefused(`não há modelo do tipo "${template}". Os tipos que têm são:\n${list}`);
  const asked = formatOf(format ?? (out ? extname(out).slice(1) : 'xlsx'));
  const path = out ?? `modelo-${kind.kind}.${asked}`;
  try {
    await writeFile(givenPath(path), await templateFile(kind, asked), { flag: 'wx' });
  } catch (error) {
    throw refusalOf(path, error);
  }
  return `${path}: modelo para preencher. ${kind.title}.\nPreenchido, confira com: npm run import -- ${path} --dry-run`;
}

/** Why no table was written. */
export class TemplateRefused extends Error {
  override name = 'TemplateRefused';
}

function formatOf(text: string): TemplateFormat {
  const format = TEMPLATE_FORMATS.find((each) => each === text.toLowerCase());
  if (format) return format;
  throw new TemplateRefused(
    `o formato "${text}" não existe para modelos. Use --format com ${TEMPLATE_FORMATS.join(', ')}.`,
  );
}

function refusalOf(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EEXIST')
    return new TemplateRefused(`${path}: já existe e não foi mudado. Dê outro nome com --out, ou apague-o.`);
  if (code === 'ENOENT')
    return new TemplateRefused(`${path}: a pasta não existe. Crie-a, ou dê outra com --out.`);
  if (code === 'EACCES' || code === 'EISDIR')
    return new TemplateRefused(`${path}: não posso escrever aí. Dê outro caminho com --out.`);
  return error;
}
