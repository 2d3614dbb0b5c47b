/**
 * Small files that are made together: the path of each, without base, and its text. There are tens of thousands of them
 * on a large site, and Astro takes longer over a file than it takes to make and to write it.
 */
export type FileBundle = readonly (readonly [path: string, text: string])[];

/** The folder of a language in which a build puts its bundles, until it has taken the files out of them. */
export const BUNDLE_FOLDER = 'bundles';
