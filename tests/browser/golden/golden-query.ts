/** What readers type, and the sections of which one must be among the first three results: paths under the language. */
export type GoldenQuery = readonly [query: string, ...sections: string[]];
