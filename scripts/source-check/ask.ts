import { setTimeout as elapse } from 'node:timers/promises';
import type { SourceOutcome } from '../../src/schemas/source-status.ts';
import { faultOf } from './fetch-fault.ts';
import { isHtml, readPage } from './read-page.ts';
import { softFault } from './soft-404.ts';

/** How addresses are asked. */
export interface Manners {
  /** What the program calls itself, with an address where one can read about it. */
  readonly userAgent: string;
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How many times a request that failed for a passing reason is repeated. */
  readonly retries: number;
  /** How long to wait before the first repetition, in milliseconds; twice as long before each further one. */
  readonly retryDelayMs: number;
  /** How many bytes of a page are read. */
  readonly maxBytes: number;
}

/** What came of asking one address. */
export interface Found {
  readonly outcome: SourceOutcome;
  /** Why, in a few words, for whoever reads the list. */
  readonly detail: string;
  /** Where the address leads for good, when that is elsewhere. */
  readonly moved?: string;
}

const MAX_REDIRECTS = 10;
const MAX_WAIT_MS = 60_000;
const PASSING = new Set(['server-error', 'timeout', 'unreachable']);

/**
 * Asks whether an address still gives what was cited there: by HEAD, then, for pages and where HEAD does not work, by
 * GET. What may be a passing fault is tried again. Throws nothing.
 */
export async function askAddress(address: string, title: string, manners: Manners): Promise<Found> {
  for (let attempt = 0; ; attempt += 1) {
    const { retryAfterMs, ...found } = await askOnce(address, title, manners);
    const isPassing = PASSING.has(found.outcome) || retryAfterMs !== undefined;
    if (!isPassing || attempt >= manners.retries) return found;
    await elapse(Math.min(Math.max(retryAfterMs ?? 0, manners.retryDelayMs * 2 ** attempt), MAX_WAIT_MS));
  }
}

interface Answer extends Found {
  /** How long the server asks to wait, when it says that it is asked too often. */
  readonly retryAfterMs?: number;
}

async function askOnce(address: string, title: string, manners: Manners): Promise<Answer> {
  try {
    const head = await askHead(address, manners);
    if (head !== undefined) return judge(head, '', title);
    const got = await follow(address, 'GET', manners);
    return judge(got, await readPage(got.response, manners.maxBytes), title);
  } catch (error) {
    if (error instanceof TooManyRedirects) return { outcome: 'gone', detail: error.message };
    return faultOf(error);
  }
}

/** The answer to HEAD, when it is enough: a file is there. Pages have to be read, and many servers know no HEAD. */
async function askHead(address: string, manners: Manners): Promise<Chain | undefined> {
  try {
    const head = await follow(address, 'HEAD', manners);
    await head.response.body?.cancel();
    return head.response.ok && !isHtml(head.response.headers.get('content-type') ?? '') ? head : undefined;
  } catch (error) {
    if (faultOf(error).outcome === 'certificate') throw error;
    return undefined;
  }
}

/** The last answer of a chain of redirects. */
interface Chain {
  readonly response: Response;
  readonly asked: URL;
  readonly answered: URL;
  /** Whether every redirect of the chain was for good. */
  readonly isPermanent: boolean;
}

class TooManyRedirects extends Error {
  constructor() {
    super(`more than ${MAX_REDIRECTS} redirects`);
  }
}

async function follow(address: string, method: 'HEAD' | 'GET', manners: Manners): Promise<Chain> {
  const asked = new URL(address);
  // A fragment is not sent, and a server's redirect does not repeat it.
  asked.hash = '';
  let answered = asked;
  let isPermanent = true;
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    const response = await fetch(answered, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(manners.timeoutMs),
      headers: { 'User-Agent': manners.userAgent, Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) {
      return { response, asked, answered, isPermanent };
    }
    await response.body?.cancel();
    isPermanent &&= response.status === 301 || response.status === 308;
    answered = new URL(location, answered);
  }
  throw new TooManyRedirects();
}

function judge({ response, asked, answered, isPermanent }: Chain, html: string, title: string): Answer {
  const { status } = response;
  const detail = `status ${status}`;
  if (status === 404 || status === 410) return { outcome: 'gone', detail };
  if (status >= 500) return { outcome: 'server-error', detail };
  if (status === 429) return { outcome: 'refused', detail, retryAfterMs: waitOf(response) };
  if (status >= 300) return { outcome: 'refused', detail };
  const fault = softFault({ asked, answered, html }, title);
  if (fault !== undefined) return { outcome: 'soft-404', detail: fault };
  const isElsewhere = isPermanent && answered.href !== asked.href;
  return { outcome: 'found', detail, ...(isElsewhere && { moved: answered.href }) };
}

/** What `Retry-After` says, in seconds or as a date; 0 when it says nothing. */
function waitOf({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  const milliseconds = /^\d+$/u.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? 0 : Math.max(milliseconds, 0);
}
