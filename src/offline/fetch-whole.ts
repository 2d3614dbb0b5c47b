import { isCopyList, type CopyList } from '../lib/copy-list.ts';
import { CopyFault } from './copy-fault.ts';

/** Headers that say how a body travelled; what is kept is the body itself. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'transfer-encoding'];

/** Fetches the list of a copy as it is on the site. Throws a `CopyFault`, or what `fetch` throws. */
export async function fetchList(url: URL, signal?: AbortSignal): Promise<CopyList> {
  const list: unknown = await (await fetchFile(url, signal)).json();
  if (!isCopyList(list)) throw new CopyFault('changed');
  return list;
}

/**
 * Fetches a file of which the first 32 hexadecimal digits of its SHA-256 are known, with the headers it was sent with.
 * Throws a `CopyFault` when the site answers with anything else: a list and files of two releases make no copy.
 */
export async function fetchWhole(url: URL, hash: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetchFile(url, signal);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new CopyFault('changed');
  return new Response(bytes, { headers: headersOfBody(response) });
}

/**
 * The headers of a response that are true of its body wherever that is kept: of a page all, as they are part of what it
 * may do; of other files their type, as the headers of 2,000 small files take as much room as a third of these.
 */
export function headersOfBody(response: Response): Headers {
  const headers = new Headers(response.headers);
  const type = headers.get('content-type') ?? '';
  if (!isHtml(response)) return new Headers({ 'content-type': type });
  for (const name of OF_THE_WAY) headers.delete(name);
  return headers;
}

/** Says whether a response is a page. */
export function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}

async function fetchFile(url: URL, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', redirect: 'error', ...(signal && { signal }) });
  if (response.status >= 500) throw new CopyFault('no-connection');
  if (!response.ok) throw new CopyFault('changed');
  return response;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
