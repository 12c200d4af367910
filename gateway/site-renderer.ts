import { spawn, type ChildProcess } from 'node:child_process';
import { siteRenderer } from './settings.ts';

/** How long a rendering may take to end, in milliseconds. */
const PATIENCE = 3000;

/**
 * Renders the site in a process of its own, whose memory goes when it ends. Calls while it works are answered by
 * one more rendering after it.
 */
export class SiteRenderer {
  private child: ChildProcess | null = null;
  private running: Promise<boolean> | null = null;
  private isAskedAgain = false;
  private isStopped = false;

  constructor(
    private readonly graphUrl: string,
    private readonly siteDir: string,
  ) {}

  /** Renders, unless the site is up to date already. False when it failed; the old site then stays. */
  render(): Promise<boolean> {
    if (this.isStopped) return Promise.resolve(false);
    if (this.running) {
      this.isAskedAgain = true;
      return this.running;
    }
    this.running = this.repeat().finally(() => (this.running = null));
    return this.running;
  }

  /** Ends a rendering that is under way, and lets none begin any more. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.isAskedAgain = false;
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
    do {
      this.isAskedAgain = false;
      isRendered = await this.once();
    } while (this.isAskedAgain);
    return isRendered;
  }

  private once(): Promise<boolean> {
    return new Promise((done) => {
      this.child = spawn(process.execPath, ['--import', 'tsx', siteRenderer], {
        env: { ...process.env, GRAPH_URL: this.graphUrl, SITE_DIR: this.siteDir },
        // The channel tells the child when this process is gone, whatever ended it.
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      this.child.once('error', () => done(false));
      this.child.once('exit', (code) => done(code === 0));
    });
  }
}
