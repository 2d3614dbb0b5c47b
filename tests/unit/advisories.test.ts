import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { judgeAudit } from '../../scripts/audit-verdict.ts';

/** What `npm run advisories` says when the registry answers every request so. */
async function ask(status: number, body: string): Promise<{ code: number | null; said: string }> {
  const registry = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((ready) => registry.listen(0, 'localhost', ready));
  const { port } = registry.address() as AddressInfo;
  try {
    const child = spawn('node', ['scripts/advisories.ts'], {
      env: {
        ...process.env,
        npm_config_registry: `http://localhost:${port}/`,
        npm_config_fetch_retries: '0',
      },
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const code = await new Promise<number | null>((done) => child.on('close', done));
    return { code, said: said.join('') };
  } finally {
    registry.close();
  }
}

describe('npm run advisories', () => {
  test('says when the registry knows no weakness', async () => {
    expect(await ask(200, '{}')).toEqual({
      code: 0,
      said: 'The registry knows no weakness of the packages installed.\n',
    });
  });

  test('says when the registry does not answer, and does not call that clean', async () => {
    const { code, said } = await ask(405, '{}');
    expect(code).toBe(2);
    expect(said).toMatch(/^The registry did not answer, so that no advisory was checked: 405 /u);
  });

  test('names a weakness of a package, its range and its address', () => {
    const advisory = { title: 'Reads too far', url: 'https://advisories.example/1', range: '<2.0.0' };
    const report = {
      auditReportVersion: 2,
      vulnerabilities: {
        reader: { name: 'reader', severity: 'high', via: [advisory] },
        shelf: { name: 'shelf', severity: 'high', via: ['reader'] },
      },
    };
    expect(judgeAudit(JSON.stringify(report))).toEqual({
      kind: 'weak',
      lines: ['reader <2.0.0  high  Reads too far  https://advisories.example/1'],
    });
  });

  test.each([
    ['', 'npm printed nothing'],
    ['npm: command not found', 'npm: command not found'],
    ['{"message": "request to the registry failed"}', 'request to the registry failed'],
  ])('takes %j for no answer', (output, reason) => {
    expect(judgeAudit(output)).toEqual({ kind: 'unanswered', reason });
  });
});
