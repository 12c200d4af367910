import type { Graph } from './graph.ts';

/** The version of each subgraph's published data. */
export interface Versions {
  plan: string;
  budget: string;
  network: string;
  council: string;
}

const QUERY = 'query Versions { planVersion budgetVersion networkVersion councilVersion }';

/** Asks the graph for the four versions. */
export async function versionsOf(graph: Graph): Promise<Versions> {
  const data = await graph<Record<`${keyof Versions}Version`, string>>(QUERY);
  return {
    plan: data.planVersion,
    budget: data.budgetVersion,
    network: data.networkVersion,
    council: data.councilVersion,
  };
}

/** The versions in one line, as the header of every answer carries them. */
export const versionsText = ({ plan, budget, network, council }: Versions): string =>
  `plan=${plan}, budget=${budget}, network=${network}, council=${council}`;

/** The versions as they are now, kept up to date; `onChange` is told of each new state. */
export class VersionWatch {
  private timer: NodeJS.Timeout | undefined;
  private listeners: ((versions: Versions) => void)[] = [];
  /** Whether all four subgraphs answered when they were last asked. */
  isAnswered = true;

  private constructor(
    private readonly graph: Graph,
    public current: Versions,
  ) {}

  /**
   * Begins to watch. Imports of this process call `refresh`; `everyMs` also asks from time to time, for a
   * PostgreSQL server that other processes write to.
   */
  static async begin(graph: Graph, everyMs: number | null): Promise<VersionWatch> {
    const watch = new VersionWatch(graph, await versionsOf(graph));
    if (everyMs !== null) watch.timer = setInterval(() => void watch.refresh(), everyMs).unref();
    return watch;
  }

  onChange(listener: (versions: Versions) => void): void {
    this.listeners.push(listener);
  }

  async refresh(): Promise<void> {
    this.isAnswered = await versionsOf(this.graph).then(
      (versions) => {
        this.take(versions);
        return true;
      },
      () => false,
    );
  }

  private take(versions: Versions): void {
    if (versionsText(versions) === versionsText(this.current)) return;
    this.current = versions;
    for (const listener of this.listeners) listener(versions);
  }

  end(): void {
    clearInterval(this.timer);
  }
}
