/** Sentences for a graph that does not answer as it should; they end a render. */
export const graphErrorText = {
  unreachable: (query: string, url: string, cause: unknown) =>
    `A consulta ${query} não chegou ao grafo em ${url}: ${reason(cause)}. Confira se o servidor está no ar e se GRAPH_URL está certo.`,
  fault: (
    query: string,
    message: string,
    path: readonly (string | number)[] | undefined,
    variables: Record<string, unknown>,
  ) =>
    `O grafo respondeu com erro à consulta ${query} (${JSON.stringify(variables)}): “${message}”, em ${path?.join('.') ?? 'lugar não informado'}.`,
  status: (query: string, status: number, body: string) =>
    `O grafo respondeu ${status} à consulta ${query}, sem dados: “${body.slice(0, 200)}”.`,
  missing: (what: string, id: string) =>
    `O grafo já não tem ${what} ${id}, que estava na lista dele. Os dados mudaram durante a leitura; rode de novo.`,
};

function reason(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message : String(inner);
}
