import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of a maker's server, with the faults that real ones have. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Say that the body is longer than it is, and hang up: half a file. */
  breakOff?: boolean;
  /** Answer 304 to whoever holds this tag. */
  etag?: string;
}

/** A server on the loopback that says what a test tells it to, and remembers who asked. */
export class MakerServer {
  readonly asked: { path: string; headers: IncomingMessage['headers']; body: string }[] = [];
  private readonly answers = new Map<string, Answer[]>();
  private server: Server | undefined;

  /** The answers to a path, one after the other; the last one stays. */
  answer(path: string, ...answers: Answer[]): void {
    this.answers.set(path, answers);
  }

  async start(): Promise<void> {
    this.asked.length = 0;
    this.answers.clear();
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      request.on('end', () => {
        const path = request.url ?? '';
        this.asked.push({ path, headers: request.headers, body });
        const waiting = this.answers.get(path) ?? [{ status: 404, body: 'not here' }];
        const answer = (waiting.length > 1 ? waiting.shift() : waiting[0]) as Answer;
        if (answer.etag !== undefined && request.headers['if-none-match'] === answer.etag) {
          response.writeHead(304).end();
          return;
        }
        const text = answer.body ?? '';
        response.writeHead(answer.status ?? 200, {
          ...(answer.etag === undefined ? {} : { etag: answer.etag }),
          ...(answer.breakOff ? { 'content-length': String(text.length + 100) } : {}),
          ...answer.headers,
        });
        if (answer.breakOff) {
          response.write(text);
          setTimeout(() => response.destroy(), 20);
        } else response.end(text);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
  }

  get host(): string {
    return `127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}
