import type { Plugin } from 'vite';

const MODULE = 'virtual:search-parts';
/** Stands in a script until the names of files are known. */
const PLACE = '%search-parts%';
const PROGRAM = '/client/search-run.ts';

/**
 * Gives scripts `virtual:search-parts`: the names of the files that search’s program imports, beside it, separated by
 * spaces. A browser learns them from the program itself, which on a slow network is half a second late. In development there
 * are none. Throws where no script imports that program.
 */
export function searchParts(): Plugin {
  return {
    name: 'search-parts',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const isBuild = this.environment.mode === 'build';
      return `export const parts = ${JSON.stringify(isBuild ? PLACE : '')};`;
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const asking = chunks.filter(({ code }) => code.includes(PLACE));
      if (asking.length === 0) return;
      const program = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(PROGRAM));
      if (program === undefined) throw new Error(`No script imports ${PROGRAM}.`);
      const names = program.imports.map((path) => path.split('/').at(-1)).join(' ');
      // The file’s own name stays right: it has a hash of its imports, whose names have hashes of theirs.
      for (const chunk of asking) chunk.code = chunk.code.replace(PLACE, names);
    },
  };
}
