import type { ImportReport } from '../hub/import-file.ts';
import type { LedgerRun } from '../hub/ledger.ts';

type Changes = ImportReport['parts'][number]['changes'];

const WORDS: [keyof Changes, string, string][] = [
  ['added', 'nova', 'novas'],
  ['changed', 'mudada', 'mudadas'],
  ['withdrawn', 'retirada', 'retiradas'],
  ['unchanged', 'igual', 'iguais'],
];

/** "1 nova, 2 mudadas, 3 em que só mudou a fonte": rows that only name another source are counted apart. */
function changesText(changes: Changes, sourceOnly = 0, isShort = false): string {
  const told = { ...changes, changed: changes.changed - sourceOnly };
  const texts = WORDS.flatMap(([kind, one, many]) => [
    ...(isShort && told[kind] === 0 ? [] : [`${told[kind]} ${told[kind] === 1 ? one : many}`]),
    ...(kind === 'changed' && sourceOnly > 0 ? [`${sourceOnly} em que só mudou a fonte`] : []),
  ]);
  return texts.join(', ');
}

/** What an import did, for the person who gave it. */
export function reportText(
  title: string,
  { run, kind, parts, findings, unusedLines, unusedColumns, notes }: ImportReport,
): string {
  const lines = [`${title}: ${kind}${run === null ? ' (ensaio: nada foi gravado)' : ` (importação ${run})`}`];
  for (const { subgraph, changes, kinds, changed, sourceOnly } of parts) {
    lines.push(`  ${subgraph}, linhas: ${changesText(changes, sourceOnly.all)}`);
    for (const [name, of] of Object.entries(kinds)) {
      lines.push(`    ${name}: ${changesText(of, sourceOnly.kinds[name], true)}`);
    }
    if (changed.length > 0) lines.push('    O que muda (as primeiras linhas):');
    for (const text of changed) lines.push(`      ${text}`);
  }
  for (const finding of findings) lines.push(`  Achado: ${finding}`);
  for (const note of notes) lines.push(`  Nota: ${note}`);
  if (unusedColumns.length > 0) lines.push(`  Colunas que não foram usadas: ${unusedColumns.join(', ')}`);
  if (unusedLines.length > 0) lines.push('  Linhas que não foram usadas:');
  for (const { line, text } of unusedLines) lines.push(`    ${line}: ${text.trim()}`);
  return lines.join('\n');
}

/** The ledger as text, newest first. */
export function ledgerText(runs: LedgerRun[]): string {
  return runs.length === 0 ? 'Nenhuma importação ainda.' : runs.map(runText).join('\n');
}

function runText(run: LedgerRun): string {
  const undoes = run.undoes ? `desfaz ${run.undoes}; ` : '';
  const lines = [
    `${run.id}  ${run.fileName} (${run.kind})  ${undoes}${stateText(run)}`,
    `  por ${run.who}, ${run.startedAt}, SHA-256 ${run.sha256}${run.reason ? `, motivo: ${run.reason}` : ''}`,
  ];
  if (run.state !== 'REFUSED') {
    for (const { subgraph, isIn, changes, sourceOnly } of run.parts)
      lines.push(`  ${subgraph}: ${isIn ? changesText(changes, sourceOnly) : 'não entrou'}`);
  }
  return lines.join('\n');
}

function stateText({ state, refused, completedBy }: LedgerRun): string {
  if (state === 'REFUSED') return `recusada: ${refused} ${refused === 1 ? 'erro' : 'erros'}`;
  if (state === 'RUNNING') return 'em curso';
  if (state === 'DONE') return 'inteira';
  return completedBy
    ? `interrompida; completada pela importação ${completedBy}`
    : 'interrompida: importe o mesmo arquivo outra vez para completá-la';
}
