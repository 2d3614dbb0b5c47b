import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAddress, type Manners } from '../../scripts/source-check/ask.ts';
import { faultOf } from '../../scripts/source-check/fetch-fault.ts';
import { softFault } from '../../scripts/source-check/soft-404.ts';
import { startFaultyServer, startSelfSignedServer, type FaultyServer } from '../support/faulty-server.ts';

const MANNERS: Manners = {
  userAgent: 'source-check of tests',
  timeoutMs: 300,
  retries: 1,
  retryDelayMs: 10,
  maxBytes: 100_000,
};
const TITLE = 'An agreement';

describe('askAddress', () => {
  let server: FaultyServer;
  beforeAll(async () => {
    server = await startFaultyServer();
  });
  afterAll(() => server.stop());
  const ask = (path: string, title = TITLE) => askAddress(`${server.origin}${path}`, title, MANNERS);

  test.each([
    ['/fine', 'found', 'status 200'],
    ['/fine#section', 'found', 'status 200'],
    ['/file.pdf', 'found', 'status 200'],
    ['/no-head', 'found', 'status 200'],
    ['/silent-head', 'found', 'status 200'],
    ['/recovers', 'found', 'status 200'],
    ['/busy', 'found', 'status 200'],
    ['/short', 'found', 'status 200'],
    ['/endless', 'found', 'status 200'],
    ['/soft/mentioned', 'found', 'status 200'],
    ['/403', 'refused', 'status 403'],
    ['/404', 'gone', 'status 404'],
    ['/410', 'gone', 'status 410'],
    ['/loop', 'gone', 'more than 10 redirects'],
    ['/moved-to-404', 'gone', 'status 404'],
    ['/500', 'server-error', 'status 500'],
    ['/silent', 'timeout', 'TimeoutError'],
    ['/broken', 'unreachable', 'UND_ERR_SOCKET'],
    ['/old/article', 'soft-404', 'leads to a home page'],
    ['/old/french', 'soft-404', 'leads to a home page'],
    ['/old/lost', 'soft-404', 'leads to a page for errors'],
    ['/soft/en', 'soft-404', 'its title says that there is nothing'],
    ['/soft/fr', 'soft-404', 'its title says that there is nothing'],
    ['/soft/zh', 'soft-404', 'its title says that there is nothing'],
    ['/soft/ko', 'soft-404', 'its title says that there is nothing'],
    ['/soft/gb2312', 'soft-404', 'its title says that there is nothing'],
    ['/soft/euc-kr', 'soft-404', 'its title says that there is nothing'],
    ['/soft/short', 'soft-404', 'it is short, and says that there is nothing'],
  ])('judges %s as %s', async (path, outcome, detail) => {
    expect(await ask(path)).toEqual({ outcome, detail });
  });

  test('takes words of the source’s own title for no sign', async () => {
    expect(await ask('/soft/quoted', 'Missing letter not found')).toMatchObject({ outcome: 'found' });
  });

  test.each([
    ['/moved', '/fine'],
    ['/moved-twice', '/fine'],
    ['/elsewhere-today', undefined],
    ['/moved-then-today', undefined],
  ])('says where %s leads for good: %s', async (path, place) => {
    const { outcome, moved } = await ask(path);
    expect({ outcome, moved }).toEqual({
      outcome: 'found',
      moved: place === undefined ? undefined : `${server.origin}${place}`,
    });
  });

  test('asks for a file by HEAD alone, for a page by HEAD and GET, by its own name', async () => {
    const before = server.asked.length;
    await ask('/file.pdf');
    await ask('/fine');
    expect(server.asked.slice(before)).toEqual(['HEAD /file.pdf', 'HEAD /fine', 'GET /fine']);
    expect(new Set(server.agents)).toEqual(new Set([MANNERS.userAgent]));
  });

  test('tells a certificate that nobody has signed from a server that is not there', async () => {
    const secure = await startSelfSignedServer();
    expect(await askAddress(secure.origin, TITLE, MANNERS)).toEqual({
      outcome: 'certificate',
      detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    secure.stop();
    expect(await askAddress(secure.origin, TITLE, MANNERS)).toMatchObject({ outcome: 'unreachable' });
  });

  test('says that a host without a name is unreachable', async () => {
    expect(await askAddress('https://no-such-host.invalid/', TITLE, MANNERS)).toMatchObject({
      outcome: 'unreachable',
    });
  });
});

describe('faultOf', () => {
  test.each([
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['ETIMEDOUT', 'timeout'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['ECONNRESET', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['EPROTO', 'unreachable'],
  ])('%s is %s', (code, outcome) => {
    const cause = Object.assign(new Error('failed'), { code });
    expect(faultOf(new TypeError('fetch failed', { cause }))).toEqual({ outcome, detail: code });
  });
});

describe('softFault', () => {
  const led = (from: string, to: string) =>
    softFault(
      { asked: new URL(from, 'https://a.example'), answered: new URL(to, 'https://a.example'), html: '' },
      '',
    );

  test.each([
    ['/', '/fr/', undefined],
    ['/article', '/', 'leads to a home page'],
    ['/article', '/index.php', 'leads to a home page'],
    ['/?id=12', '/', 'leads to a home page'],
    ['/article', '/?id=12', undefined],
    ['/article', '/article/', undefined],
    ['/a/404', '/a/404/', undefined],
    ['/article', '/error.html', 'leads to a page for errors'],
    ['/article', '/trial-and-error-of-peace', undefined],
  ])('led from %s to %s: %s', (from, to, fault) => {
    expect(led(from, to)).toBe(fault);
  });

  test.each([
    '<!--',
    '<!-- -->',
    '<',
    '<title',
    '<title>',
    '<script>',
    '<script></style>',
    '<head><template><style><!--',
    '</script',
    '&nbsp;',
    ' ',
  ])('reads a page of %j, again and again, in time', (piece) => {
    const html = piece.repeat(Math.floor(256_000 / piece.length));
    const page = { asked: new URL('https://a.example/x'), answered: new URL('https://a.example/x'), html };
    const start = performance.now();
    softFault(page, '');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    [
      '<head><title>Page</title></head><p>This page is not found.',
      'it is short, and says that there is nothing',
    ],
    ['<title>Not found</title>', 'its title says that there is nothing'],
    ['<title>Not found', 'it is short, and says that there is nothing'],
    ['<!-- not found --><p>An agreement', undefined],
    ['<script>"not found"</script ><p>An agreement', undefined],
    ['<!-- <p>not found', 'it is short, and says that there is nothing'],
  ])('of %s says %s', (html, fault) => {
    const url = new URL('https://a.example/x');
    expect(softFault({ asked: url, answered: url, html }, '')).toBe(fault);
  });
});
