/** Shapes used beside words; a page carries only the ones that it uses. */
const icons: Record<string, string> = {
  met: '<circle cx="8" cy="8" r="7.2" fill="currentColor"/><path d="M4.3 8.3l2.6 2.5 4.8-5.2" fill="none" stroke="var(--paper)" stroke-width="1.9"/>',
  go: '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M4.4 8h6.6M8.2 5l3 3-3 3" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  late: '<path d="M8 .8L15.6 15H.4z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.6v1.7" stroke="var(--paper)" stroke-width="1.8"/>',
  due: '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 3.8V8l3 2.2" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  nm: '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M4.5 8h7" stroke="currentColor" stroke-width="1.8"/>',
  un: '<circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M3.2 12.8l9.6-9.6" stroke="currentColor" stroke-width="1.8"/>',
  und: '<path d="M1 1h14v14H1z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/><path d="M5.8 6.2c.2-3 4.6-2.9 4.4-.1C10 7.7 8 7.6 8 9.7M8 11v1.7" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  none: '<path d="M1 1h14v14H1z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.6 2"/>',
  flag: '<path d="M3 15.5V1" stroke="currentColor" stroke-width="2"/><path d="M3 1.5h11l-3 3.7 3 3.8H3z" fill="currentColor"/>',
  doc: '<path d="M3 1h7l3 3v11H3z" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M5.5 7.5h5M5.5 10.5h5" stroke="currentColor" stroke-width="1.4"/>',
  stop: '<path d="M2 2l12 12M14 2L2 14" stroke="currentColor" stroke-width="2.2"/>',
  lock: '<path d="M2.5 7h11v8h-11z" fill="currentColor"/><path d="M5 7V4.5a3 3 0 016 0V7" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  mark: '<path d="M1 1h6v6H1zM9 1h6v6H9zM1 9h6v6H1z" fill="currentColor"/><path d="M9 9h6v6H9z" fill="var(--accent)"/>',
};

/** Fills that tell areas apart without their colour. */
const patterns: Record<string, string> = {
  hachura:
    '<pattern id="hachura" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="f3" d="M0 0h7v7H0z"/><path d="M0 0v7" stroke="var(--accent)" stroke-width="2.6"/></pattern>',
  pontos:
    '<pattern id="pontos" width="8" height="8" patternUnits="userSpaceOnUse"><path class="f0" d="M0 0h8v8H0z"/><path d="M0 0h2v2H0zM4 4h2v2H4z" fill="var(--accent)"/></pattern>',
};

/** Definitions of the shapes that some HTML refers to. */
export function definitionsFor(html: string): string {
  const used = new Set([
    'mark',
    ...Array.from(html.matchAll(/href="#i-([a-z]+)"/g), (match) => match[1] ?? ''),
  ]);
  const symbols = Object.entries(icons)
    .filter(([name]) => used.has(name))
    .map(([name, shape]) => `<symbol id="i-${name}" viewBox="0 0 16 16">${shape}</symbol>`);
  const fills = Object.entries(patterns)
    .filter(([name]) => html.includes(`url(#${name})`))
    .map(([, pattern]) => pattern);
  return [...symbols, ...fills].join('');
}
