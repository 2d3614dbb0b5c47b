/** The part of Citation.js 0.8 that this site uses: the packages ship no types of their own. */
declare module '@citation-js/core' {
  /** An entry of RIS: one value or several by tag. */
  export type RisEntry = Record<string, string | string[]>;

  /** A set of references. */
  export class Cite {
    constructor(data: unknown, options?: { generateGraph?: boolean });
    /** The references as CSL-JSON. */
    data: Record<string, unknown>[];
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { format: 'object' }): RisEntry[];
    format(format: 'bibtex' | 'ris', options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
