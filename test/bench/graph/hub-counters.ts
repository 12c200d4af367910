/** Throws unless the hub has made and kept as many answers as given, each made one with two subgraphs' help. */
export async function checkCounters(api: string, expected: { made: number; kept: number }): Promise<void> {
  const text = await (await fetch(new URL('/metrics', api))).text();
  const valueOf = (counter: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${counter} `))
        ?.slice(counter.length) ?? 0,
    );

  const made = valueOf('suas_api_answers_total{kept="false"}');
  const kept = valueOf('suas_api_answers_total{kept="true"}');
  if (made !== expected.made || kept !== expected.kept) {
    throw new Error(
      `The hub made ${made} answers and had kept ${kept}, but was asked for ${expected.made} new and ` +
        `${expected.kept} kept ones: the costs above are not of what they claim to be.`,
    );
  }
  for (const subgraph of ['network', 'budget']) {
    // The watch of data versions asks too, so there are some more.
    const asked = valueOf(`suas_subgraph_requests_total{subgraph="${subgraph}"}`);
    if (asked < made) throw new Error(`The hub asked ${subgraph} ${asked} times for ${made} answers.`);
  }
}
