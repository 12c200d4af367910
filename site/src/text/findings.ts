import { counted, decimal, listed } from './numbers.ts';

/** Sentences of findings, what was seen and what was done about it, and of notes on a source. */
export const findingText = {
  repeatedTitle: (value: string, services: number) =>
    `${decimal(value)} atendimentos por mês em ${counted(services, 'serviço', 'serviços')}`,
  repeated: (value: string, names: readonly string[]) =>
    `A fonte dá o mesmo número, ${decimal(value)}, a: ${listed(names)}. Pode ser coincidência ou erro de cópia. Os números ficam como estão até quem publicou responder.`,
  note: 'Nota sobre a fonte',
  noteTitle: (subject: string) => `Nota na decisão “${subject}”`,
};
