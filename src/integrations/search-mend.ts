const PROGRAM = 'pagefind.js';
const SILENCED = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\);/gu;

/**
 * The engine's program, made to say when a part of the index cannot be loaded: as it comes (1.6.0) it goes on without
 * that part, and a reader who is offline is told that nothing was found. Other files come back as they are. Throws when
 * the program is not the one that this knows.
 */
export function mendEngine(path: string, content: Uint8Array): Uint8Array | string {
  if (path !== PROGRAM) return content;
  const program = new TextDecoder().decode(content);
  if ([...program.matchAll(SILENCED)].length !== 2)
    throw new Error(`${path} of the search engine is another than 1.6.0: look at search-mend.ts.`);
  return program.replace(SILENCED, '$1;');
}
