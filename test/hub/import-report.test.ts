import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportText } from '../../gateway/commands/import-texts.ts';
import type { Hub } from '../../gateway/hub/index.ts';
import { aHub, importText } from '../support/hub.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await aHub();
});
afterAll(() => hub.close());

const ACTS = `# tipo: deliberacoes
# conselho: 0000000-cmas
# fonte: Resoluções do conselho (dado inventado)
# demonstracao: sim
resolucao;data;data_fecho;titulo;efeito;assunto;cor
7/2025;2025-07-01;2025-06-01;Aprova um uso do dinheiro;aprova;Uso do dinheiro;azul
8/2025;2025-07-02;2025-07-02;Aprova outro uso do dinheiro;aprova;Outro uso;azul
`;

test('a rehearsal says what would change, what does not fit in the file, and what nobody used', async () => {
  const report = await importText(hub, ACTS, { name: 'atos.csv', isDryRun: true });
  expect(report.findings).toEqual([
    'O título da Resolução 7/2025 diz 01/07/2025, e a linha de lugar e data, no fim, diz 01/06/2025. Aqui vale a data do título.',
  ]);
  expect(report.parts[0]?.kinds).toMatchObject({
    Resolução: { added: 2, changed: 0, withdrawn: 0, unchanged: 0 },
    Deliberação: { added: 2, changed: 0, withdrawn: 0, unchanged: 0 },
  });
  const text = reportText('atos.csv', report).split('\n');
  expect(text[0]).toBe('atos.csv: deliberacoes (ensaio: nada foi gravado)');
  expect(text).toContain('    Resolução: 2 novas');
  expect(text).toContain(`  Achado: ${report.findings[0]}`);
  expect(text).toContain('  Colunas que não foram usadas: cor');
});
