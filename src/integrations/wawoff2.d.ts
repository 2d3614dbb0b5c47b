/** The part of `wawoff2` 2 that this site uses: the package ships no types of its own. */
declare module 'wawoff2' {
  /** Unpacks a WOFF2 file into the TrueType or OpenType file in it. */
  export function decompress(file: Uint8Array): Promise<Uint8Array>;
}
