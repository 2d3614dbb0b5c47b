/** One of the things that two editions should have in the same order. */
export interface Item {
  /** What makes it the same in both. */
  readonly key: string;
  /** How a message calls it. */
  readonly name: string;
  readonly line: number;
}

/** How to speak of the items, and of the edition that shows what is wanted. */
interface Words {
  readonly noun: string;
  readonly file: string;
}

interface Fault {
  readonly line: number;
  readonly message: string;
}

/**
 * Says how `found` differs from `wanted`: what is missing, with the line after which it belongs, what is too much, and,
 * when both are the same in number and kind, the first that stands elsewhere.
 */
export function compareItems(wanted: readonly Item[], found: readonly Item[], words: Words): Fault[] {
  const [numberedWanted, numberedFound] = [numbered(wanted), numbered(found)];
  const wantedKeys = new Set(numberedWanted.map(({ key }) => key));
  const inFound = new Map(numberedFound.map((item) => [item.key, item]));
  const missing = numberedWanted.flatMap((item, index) => {
    if (inFound.has(item.key)) return [];
    const before = numberedWanted.slice(0, index).findLast(({ key }) => inFound.has(key));
    return [describeMissing(item, before && inFound.get(before.key), words)];
  });
  const extra = numberedFound
    .filter(({ key }) => !wantedKeys.has(key))
    .map((item) => describeExtra(item, words));
  const kept = numberedWanted.filter(({ key }) => inFound.has(key));
  const shared = numberedFound.filter(({ key }) => wantedKeys.has(key));
  const index = shared.findIndex(({ key }, position) => key !== kept[position]?.key);
  const [here, there] = [shared[index], kept[index]];
  return [...missing, ...extra, ...(here && there ? [describeOrder(here, there, words)] : [])];
}

/** Makes the keys of items that occur more than once differ, in their order. */
function numbered(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const times = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, times);
    return times === 1 ? item : { ...item, key: `${item.key} (${times})` };
  });
}

function describeMissing({ name, line }: Item, before: Item | undefined, { noun, file }: Words): Fault {
  const place = before === undefined ? `before the other ${noun}s` : `after ${before.name}`;
  return {
    line: before?.line ?? 1,
    message: `The ${noun} ${name} of ${file} (line ${line}) is missing here: add it ${place}.`,
  };
}

function describeExtra({ name, line }: Item, { noun, file }: Words): Fault {
  return { line, message: `The ${noun} ${name} is not in ${file}: add it there, or take it out here.` };
}

function describeOrder(here: Item, there: Item, { noun, file }: Words): Fault {
  return {
    line: here.line,
    message: `The ${noun} ${here.name} stands where ${file} has ${there.name} (line ${there.line}): put the ${noun}s in the order of ${file}.`,
  };
}
