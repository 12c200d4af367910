import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts, for `/metrics` in Prometheus' format. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Counters of one server: requests by route and status, answers by whether they were kept, imports. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: 'suas_http_request_seconds',
      help: 'Seconds from request to answer, by route and status.',
      labelNames: ['route', 'status'] as const,
      buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2.5],
      registers,
    }),
    answers: new Counter({
      name: 'suas_api_answers_total',
      help: 'Answers of the API, by whether they were kept from before.',
      labelNames: ['kept'] as const,
      registers,
    }),
    subgraphRequests: new Counter({
      name: 'suas_subgraph_requests_total',
      help: 'Questions that the gateway put to a subgraph.',
      labelNames: ['subgraph'] as const,
      registers,
    }),
    renderings: new Counter({
      name: 'suas_site_renderings_total',
      help: 'Renderings of the site, by how they ended.',
      labelNames: ['result'] as const,
      registers,
    }),
    siteIsCurrent: new Gauge({
      name: 'suas_site_is_current',
      help: 'Whether the last rendering of the site succeeded: 1, or 0 while an older site is served.',
      registers,
    }),
  };
}
