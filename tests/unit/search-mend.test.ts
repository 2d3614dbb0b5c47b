import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendEngine } from '../../src/integrations/search-mend.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const SILENT =
  'a(()=>b(`i`,"load_index_chunk")).catch(()=>{});c(()=>b(`f`,"load_filter_chunk")).catch(()=>{});d().catch(()=>{});';

describe('mendEngine', () => {
  it('lets the program fail where a part of the index fails', () => {
    expect(mendEngine('pagefind.js', bytes(SILENT))).toBe(
      'a(()=>b(`i`,"load_index_chunk"));c(()=>b(`f`,"load_filter_chunk"));d().catch(()=>{});',
    );
  });

  it('refuses a program that it does not know', () => {
    expect(() => mendEngine('pagefind.js', bytes('go()'))).toThrow(
      'pagefind.js of the search engine is another',
    );
  });

  it('leaves other files alone', () => {
    const content = bytes(SILENT);
    expect(mendEngine('index/a.pf_index', content)).toBe(content);
  });

  it('knows the version that is installed', () => {
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../node_modules/pagefind/package.json'), 'utf8'),
    ) as { version: string };
    expect(version).toBe('1.6.0');
  });
});
