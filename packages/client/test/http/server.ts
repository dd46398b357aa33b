import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly method: string;
  readonly url: URL;
  /** `{trace, data}`, wherever the request carries it. */
  readonly query: { readonly trace: string; readonly data: Readonly<Record<string, unknown>> };
}

export interface Answering {
  readonly received: Received;
  readonly response: ServerResponse;
  /** Answers with JSON. */
  readonly json: (body: unknown, status?: number) => void;
}

export interface TestServer {
  readonly url: string;
  readonly received: readonly Received[];
}

/** A real server for one test, which answers as it says. */
export async function serve(answer: (answering: Answering) => void): Promise<TestServer> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    void read(request).then((one) => {
      received.push(one);
      answer({
        received: one,
        response,
        json: (body, status = 200) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        },
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

async function read(request: IncomingMessage): Promise<Received> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  let body = '';
  for await (const chunk of request) body += chunk;
  const query = JSON.parse(url.searchParams.get('query') ?? (body || '{}')) as Received['query'];
  return { method: request.method ?? '', url, query };
}

/** A good answer of a quote service. */
export function good({ query }: Received, data: unknown): unknown {
  return { ret: 200, msg: 'ok', trace: query.trace, data };
}

/** An address at which nobody listens. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
