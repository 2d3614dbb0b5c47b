import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/i18n/locales.ts';
import { ROOT } from '../support/built-site.ts';
import type { Case, Figure } from './case.ts';

/** Where Debian's package puts EPUBCheck, which is a program for Java. */
const EPUBCHECK = '/usr/bin/epubcheck';

/** The books of the built site, judged by the validator of the format's own makers: neither error nor warning. */
export const books: Case = {
  name: 'books',
  title: 'books without error or warning by EPUBCheck',
  needs: 'a built site in dist/, Java and EPUBCheck (Debian: apt-get install epubcheck)',
  run: (say) => {
    if (!existsSync(EPUBCHECK)) throw new Error(`There is no ${EPUBCHECK}.`);
    const faultless = LANGS.filter((lang) => {
      const book = join(ROOT, 'dist', lang, 'data/site.epub');
      const { status, stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, '--failonwarnings', book], {
        encoding: 'utf8',
      });
      say(`${lang}: ${/^Messages: .*$/mu.exec(stdout)?.[0] ?? stderr.trim()}`);
      return status === 0;
    });
    return Promise.resolve({ held: faultless.length, tried: LANGS.length } satisfies Figure);
  },
};
