import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { searchParts } from '../../src/integrations/search-parts.ts';

type File = Record<'type' | 'code' | 'facadeModuleId', string> & { imports: string[] };

const chunk = (code: string, facadeModuleId: string, imports: string[] = []): File => ({
  type: 'chunk',
  code,
  facadeModuleId,
  imports,
});

/** Lets the plugin see a bundle as the bundler would show it. */
function finish(bundle: Record<string, File>): void {
  const { generateBundle } = searchParts() as Plugin & { generateBundle: (...given: unknown[]) => void };
  generateBundle({}, bundle);
}

/** The code of the module as a script gets it. */
function load(mode: 'build' | 'dev'): unknown {
  const { load } = searchParts() as Plugin & { load: (this: unknown, id: string) => unknown };
  return load.call({ environment: { mode } }, '\0virtual:search-parts');
}

describe('searchParts', () => {
  it('names what the program imports where it is started', () => {
    const start = chunk('preload(`%search-parts%`)', '/src/client/search-start.ts');
    const program = chunk('run()', '/src/client/search-run.ts', ['_astro/a.js', '_astro/b.js']);
    finish({ start, program });
    expect(start.code).toBe('preload(`a.js b.js`)');
  });

  it('refuses a bundle in which the program is no file of its own', () => {
    const start = chunk('preload(`%search-parts%`)', '/src/client/search-start.ts');
    expect(() => finish({ start })).toThrow('No script imports /client/search-run.ts.');
  });

  it('leaves bundles without search alone', () => {
    const other = chunk('go()', '/src/client/theme.ts');
    finish({ other });
    expect(other.code).toBe('go()');
  });

  it('names nothing in development', () => {
    expect([load('build'), load('dev')]).toEqual([
      'export const parts = "%search-parts%";',
      'export const parts = "";',
    ]);
  });
});
