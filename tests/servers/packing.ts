import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Undoes each way of packing. */
export const UNPACK = { gzip: gunzipSync, br: brotliDecompressSync } as const;
/** A way of packing, as HTTP calls it. */
export type Packing = keyof typeof UNPACK;
