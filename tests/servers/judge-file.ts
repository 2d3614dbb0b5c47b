import { contentTypeFor, headersFor } from '../../src/lib/headers.ts';
import { ask, askHttp2, type Answer } from './ask.ts';
import { UNPACK, type Packing } from './packing.ts';
import type { RealServer } from './real-servers.ts';

/** One thing asked of a server, and whether its answer was right; `found` says what was wrong with it. */
export interface Judged {
  readonly what: string;
  readonly found: string | undefined;
}

/** What fits into one packet may be left as it is. */
const SMALL = 1000;

/** Judges how a server sends one file: its headers, its bytes, by HTTP/2 too, again, in part, and packed. */
export async function judgeFile(
  { url, http2, packs }: RealServer,
  path: string,
  bytes: Buffer,
): Promise<Judged[]> {
  const answer = await ask(url, path);
  const type = contentTypeFor(path);
  const again = await ask(url, path, { headers: { 'If-None-Match': String(answer.headers['etag']) } });
  const part = await ask(url, path, { headers: { Range: 'bytes=0-9' } });
  const packed = await Promise.all(packs.map((packing) => judgePacked(url, path, { packing, bytes })));
  return [
    judgedAs(`GET ${path}`, [
      ...answerFaults(answer, path, bytes),
      type !== undefined &&
        !isSameType(answer.headers['content-type'], type) &&
        `type ${String(answer.headers['content-type'])}`,
      answer.headers['etag'] === undefined && 'no ETag',
    ]),
    judgedAs(`GET ${path} by HTTP/2`, answerFaults(await askHttp2(http2, path), path, bytes)),
    judgedAs(`GET ${path} again`, [again.status !== 304 && `status ${again.status} for a copy that is good`]),
    judgedAs(`GET ${path}, ten bytes`, [
      part.status !== 206 && `status ${part.status}`,
      !part.body.equals(bytes.subarray(0, 10)) && 'other bytes',
    ]),
    ...packed,
  ];
}

async function judgePacked(
  url: string,
  path: string,
  { packing, bytes }: { readonly packing: Packing; readonly bytes: Buffer },
): Promise<Judged> {
  const { headers, body } = await ask(url, path, { headers: { 'Accept-Encoding': packing } });
  const isPacked = headers['content-encoding'] === packing;
  const isText = /[.](?:html|js|css|txt|xml|json|md|csv|svg)$|\/$/u.test(path);
  const unpacked = isPacked ? UNPACK[packing](body) : body;
  return judgedAs(`GET ${path} in ${packing}`, [
    isText && bytes.length >= SMALL && !isPacked && 'not packed',
    isPacked && !String(headers['vary']).includes('Accept-Encoding') && 'no Vary',
    !unpacked.equals(bytes) && 'other bytes',
  ]);
}

/** What was asked, with what was wrong with the answer. */
export function judgedAs(what: string, faults: readonly (string | false)[]): Judged {
  const found = faults.filter(Boolean).join('; ');
  return { what, found: found === '' ? undefined : found };
}

function answerFaults(answer: Answer, path: string, bytes: Buffer): (string | false)[] {
  return [
    answer.status !== 200 && `status ${answer.status}`,
    !answer.body.equals(bytes) && 'other bytes',
    ...headerFaults(answer, path),
  ];
}

/** The headers of an answer that are not those of its path. */
export function headerFaults({ headers }: Answer, path: string): string[] {
  return Object.entries(headersFor(path)).flatMap(([name, value]) => {
    const found = headers[name.toLowerCase()];
    return found === value ? [] : [`${name}: ${String(found)}`];
  });
}

function isSameType(found: unknown, wanted: string): boolean {
  const plain = (type: unknown): string => String(type).toLowerCase().replaceAll(' ', '');
  return plain(found) === plain(wanted);
}
