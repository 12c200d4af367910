/** The `# chave: valor` lines above a table, which know what a reader has asked for. */
export class AboutLines extends Map<string, string> {
  private readonly lineOf: { key: string; line: number }[] = [];
  // What a file is of and where is looked up in the lines themselves.
  private readonly asked = new Set(['tipo', 'municipio']);

  /** Takes in what the line with this number, from 1, says. */
  add(key: string, value: string, line: number): void {
    this.set(key, value);
    this.lineOf.push({ key, line });
  }

  override get(key: string): string | undefined {
    this.asked.add(key);
    return super.get(key);
  }

  /** Whoever goes through all lines has asked for all. */
  override [Symbol.iterator](): MapIterator<[string, string]> {
    for (const { key } of this.lineOf) this.asked.add(key);
    return super[Symbol.iterator]();
  }

  /** The lines, from 1, that nobody has asked for so far. */
  get unused(): number[] {
    return this.lineOf.flatMap(({ key, line }) => (this.asked.has(key) ? [] : [line]));
  }
}
