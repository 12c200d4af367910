import { Agent, request as httpRequest } from 'node:http';

/** How many questions are open at once, each on a connection that is kept. */
const CONCURRENCY = 4;

/** A question as it is posted, and what tells whether the answer to it is right. */
export interface Question {
  body: string;
  /** Throws when the answer is not what the database has. */
  check: (answer: string) => void;
}

/** Keeps connections to one server and puts questions to it. */
export class Load {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });

  constructor(private readonly url: string) {}

  /** Asks `count` questions, a few at a time, and checks every answer. */
  async run(count: number, next: () => Question): Promise<void> {
    let left = count;
    const ask = async (): Promise<void> => {
      while (left-- > 0) {
        const { body, check } = next();
        check(await this.post(body));
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, ask));
  }

  /** Posts a question and gives the answer's body; throws unless its status is 200. */
  post(body: string): Promise<string> {
    return new Promise((answered, failed) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const request = httpRequest(this.url, { method: 'POST', agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', failed);
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) answered(answer);
          else failed(new Error(`${this.url} answered ${response.statusCode}: ${answer.slice(0, 300)}`));
        });
      });
      request.on('error', failed);
      request.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
