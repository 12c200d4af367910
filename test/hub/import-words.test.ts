import { expect, test } from 'vitest';
import { runProgram } from '../support/processes.ts';

const command = (...words: string[]) => runProgram('gateway/commands/import.ts', words, {});

test.each([
  [['--published', '2025-02-30', 'plano.csv'], '--published "2025-02-30": não é uma data.'],
  [['--published', '2999-01-01', 'plano.csv'], '--published "2999-01-01": este dia ainda não chegou.'],
  [['--retrieved', '2999-01-01', 'plano.csv'], '--retrieved "2999-01-01": este dia ainda não chegou.'],
  [['--url', 'prefeitura', 'plano.csv'], '--url "prefeitura": não é um endereço.'],
  [['--publicado', 'plano.csv'], '--publicado: esta opção não existe.'],
  [['plano.csv', '--title'], '--title: falta o valor.'],
])('%j ends the command with what to do and how it is used', async (words, said) => {
  const { code, output } = await command(...words);
  expect(code).toBe(2);
  expect(output).toContain(said);
  expect(output).toContain('Uso: npm run import -- ARQUIVO');
});
