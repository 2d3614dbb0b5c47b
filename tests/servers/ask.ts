import { request } from 'node:http';
import { connect, constants } from 'node:http2';
import { once } from 'node:events';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** What is asked beside the path. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server for a path as it is written: `fetch` would take the dots out of one that climbs. */
export function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', failed);
    asked.end();
  });
}

/** Asks for a path over HTTP/2 without encryption. */
export async function askHttp2(url: string, path: string): Promise<Answer> {
  const session = connect(url);
  try {
    const stream = session.request({ [constants.HTTP2_HEADER_PATH]: path });
    const [headers] = (await once(stream, 'response')) as [Record<string, string | undefined>];
    const body = Buffer.concat(await Array.fromAsync(stream as AsyncIterable<Buffer>));
    return { status: Number(headers[constants.HTTP2_HEADER_STATUS]), headers, body };
  } finally {
    session.close();
  }
}
