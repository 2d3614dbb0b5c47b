/**
 * As much of CBOR (RFC 8949) as it takes to cut the engine's lists without reading what is in them: every item has a
 * length that is known from its first bytes.
 */

const NUMBER = 0;
const TEXT = 3;
const ARRAY = 4;
const MAP = 5;
const TAG = 6;
const SIMPLE = 7;

/** Part of a sequence of bytes: from `start` up to but without `end`. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

interface Head {
  readonly type: number;
  /** The number in it: of an array its items, of a text its bytes. */
  readonly count: number;
  readonly end: number;
}

/** The items of an array that begins at `at`. Throws for what is no array. */
export function itemsOf(bytes: Buffer, at: number): Item[] {
  const { type, count, end } = headAt(bytes, at);
  if (type !== ARRAY) throw new Error(`At byte ${at} there is no CBOR array.`);
  const items: Item[] = [];
  for (let start = end; items.length < count; start = items.at(-1)?.end ?? end)
    items.push({ start, end: endOf(bytes, start) });
  return items;
}

/** The text that begins at `at`. Throws for what is no text. */
export function textAt(bytes: Buffer, at: number): string {
  const { type, count, end } = headAt(bytes, at);
  if (type !== TEXT) throw new Error(`At byte ${at} there is no CBOR text.`);
  return bytes.toString('utf8', end, end + count);
}

/** The number that begins at `at`, of 0 or more. Throws for what is no such number. */
export function numberAt(bytes: Buffer, at: number): number {
  const { type, count } = headAt(bytes, at);
  if (type !== NUMBER) throw new Error(`At byte ${at} there is no CBOR number.`);
  return count;
}

/** An array of items that are in CBOR already. */
export function arrayOf(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([headOf(ARRAY, items.length), ...items]);
}

/** A text. */
export function textOf(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}

/** A whole number of 0 or more. */
export function numberOf(value: number): Buffer {
  return headOf(NUMBER, value);
}

/** Where the item that begins at `start` ends, with all that is in it. */
function endOf(bytes: Buffer, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left -= 1) {
    const { type, count, end } = headAt(bytes, at);
    const isCounted = type === ARRAY || type === MAP || type === TAG;
    if (isCounted) left += type === MAP ? 2 * count : type === TAG ? 1 : count;
    at = end + (type === TEXT || type === TEXT - 1 ? count : 0);
  }
  return at;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const type = first >> 5;
  const kind = first & 0b11111;
  if (kind < 24) return { type, count: kind, end: at + 1 };
  if (kind > 27) throw new Error(`At byte ${at} there is CBOR of no known length.`);
  const size = 2 ** (kind - 24);
  // A number with a point has its value where others have their length.
  if (type === SIMPLE) return { type, count: 0, end: at + 1 + size };
  const count = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { type, count, end: at + 1 + size };
}

function headOf(type: number, count: number): Buffer {
  const first = type << 5;
  if (count < 24) return Buffer.of(first | count);
  if (count < 2 ** 8) return Buffer.of(first | 24, count);
  if (count < 2 ** 16) return Buffer.of(first | 25, count >> 8, count & 0xff);
  const head = Buffer.of(first | 26, 0, 0, 0, 0);
  head.writeUInt32BE(count, 1);
  return head;
}
