import { spawn, type ChildProcess } from 'node:child_process';
import { siteRenderer } from './settings.ts';

/** How long a rendering may take to end, in milliseconds. */
const PATIENCE = 3000;

/** How long to wait before a rendering that failed is tried again, in milliseconds; then the next change is waited for. */
const PAUSES = [5000, 30_000, 120_000];

/**
 * Renders the site in a process of its own, whose memory goes when it ends. Calls while it works are answered by
 * one more rendering after it; what fails is tried again.
 */
export class SiteRenderer {
  private child: ChildProcess | null = null;
  private running: Promise<boolean> | null = null;
  private isAskedAgain = false;
  private isStopped = false;
  private endPause: (() => void) | null = null;

  constructor(
    private readonly graphUrl: string,
    private readonly siteDir: string,
    /** Told after each rendering whether it succeeded. */
    private readonly onRendered: (isRendered: boolean) => void = () => undefined,
    private readonly pauses: readonly number[] = PAUSES,
  ) {}

  /** Renders, unless the site is up to date already. False when it failed; the old site then stays. */
  render(): Promise<boolean> {
    if (this.isStopped) return Promise.resolve(false);
    if (this.running) {
      this.isAskedAgain = true;
      this.endPause?.();
      return this.running;
    }
    this.running = this.repeat().finally(() => (this.running = null));
    return this.running;
  }

  /** Ends a rendering that is under way, and lets none begin any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.isAskedAgain = false;
    this.endPause?.();
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    // One that compresses hears nothing until it has a moment.
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(impatience);
  }

  private async repeat(): Promise<boolean> {
    let isRendered: boolean;
    let failures = 0;
    do {
      this.isAskedAgain = false;
      isRendered = await this.once();
      if (!this.isStopped) this.onRendered(isRendered);
      failures = isRendered ? 0 : failures + 1;
    } while (this.isAskedAgain || (!isRendered && (await this.pause(failures))));
    return isRendered;
  }

  /** Waits before another try; false when there is none. */
  private async pause(failures: number): Promise<boolean> {
    const milliseconds = this.pauses[failures - 1];
    if (milliseconds === undefined || this.isStopped) return false;
    const seconds = Math.round(milliseconds / 1000);
    console.error(`Nova tentativa de renderizar o site em ${seconds} s.`);
    await new Promise<void>((done) => {
      const timer = setTimeout(done, milliseconds);
      this.endPause = () => {
        clearTimeout(timer);
        done();
      };
    });
    this.endPause = null;
    return !this.isStopped;
  }

  private once(): Promise<boolean> {
    return new Promise((done) => {
      this.child = spawn(process.execPath, [siteRenderer], {
        env: { ...process.env, GRAPH_URL: this.graphUrl, SITE_DIR: this.siteDir },
        // The channel tells the child when this process is gone, whatever ended it.
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      this.child.once('error', () => done(false));
      this.child.once('exit', (code) => done(code === 0));
    });
  }
}
