import { Refusal } from './refusal.ts';
import { SheetSize } from './sheet-size.ts';

const BROKEN = 'Abra o arquivo no programa de planilhas e salve de novo como .xlsx ou .ods';
const TAG_LIMIT = 1024 * 1024;
const DEPTH_LIMIT = 256;

/**
 * Follows a part of a spreadsheet piece by piece: it must be UTF-8, every element must be closed, and it may declare
 * nothing (entities can grow without end). Readers of spreadsheets take a part that breaks off for a whole one.
 */
export class XmlCheck {
  private readonly size = new SheetSize();
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private readonly open: string[] = [];
  private readonly part: string;
  private hasRoot = false;
  private rest = '';

  constructor(part: string) {
    this.part = part;
  }

  add(chunk: Uint8Array): void {
    this.read(this.rest + this.decode(() => this.decoder.decode(chunk, { stream: true })));
  }

  end(): void {
    this.read(this.rest + this.decode(() => this.decoder.decode()));
    if (this.rest !== '' || this.open.length > 0 || !this.hasRoot) this.refuseBroken();
  }

  private decode(decode: () => string): string {
    try {
      return decode();
    } catch {
      return this.refuseBroken();
    }
  }

  private read(text: string): void {
    let at = text.indexOf('<');
    while (at !== -1) {
      const end = this.endOf(text, at);
      if (end === -1) {
        if (text.length - at > TAG_LIMIT) this.refuseBroken();
        break;
      }
      if (text[at + 1] !== '!' && text[at + 1] !== '?') this.tag(text.slice(at + 1, end));
      at = text.indexOf('<', end);
    }
    this.rest = at === -1 ? '' : text.slice(at);
  }

  /** Where the construct that begins here ends; -1 when the end is in a later piece. */
  private endOf(text: string, at: number): number {
    if (text[at + 1] === '!') {
      if (text.length - at < 9) return -1;
      if (text.startsWith('<!--', at)) return after(text.indexOf('-->', at + 4), 2);
      if (text.startsWith('<![CDATA[', at)) return after(text.indexOf(']]>', at + 9), 2);
      throw new Refusal(
        `a parte ${this.part} traz declarações (DOCTYPE ou ENTITY), que planilha nenhuma precisa ter. ${BROKEN}.`,
      );
    }
    if (text[at + 1] === '?') return after(text.indexOf('?>', at + 2), 1);
    let quote = '';
    for (let index = at + 1; index < text.length; index += 1) {
      const sign = text[index] ?? '';
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') return index;
      else if (sign === '<') this.refuseBroken();
    }
    return -1;
  }

  private tag(content: string): void {
    if (content.startsWith('/')) {
      if (this.open.pop() !== content.slice(1).trim()) this.refuseBroken();
      return;
    }
    const name = /^[^\s/]+/.exec(content)?.[0] ?? '';
    if (name === '' || (this.open.length === 0 && this.hasRoot)) this.refuseBroken();
    this.hasRoot = true;
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'table-source') {
      throw new Refusal(
        'busca valores em outro arquivo. Copie a planilha, cole "só valores" e salve de novo.',
      );
    }
    this.size.element(local, content);
    if (content.endsWith('/')) return;
    this.open.push(name);
    if (this.open.length > DEPTH_LIMIT) this.refuseBroken();
  }

  private refuseBroken(): never {
    throw new Refusal(`a parte ${this.part} está quebrada: o XML não fecha ou não é UTF-8. ${BROKEN}.`);
  }
}

const after = (index: number, length: number): number => (index === -1 ? -1 : index + length);
