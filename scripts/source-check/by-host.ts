import { setTimeout as elapse } from 'node:timers/promises';

/** How many requests may run at once, and how long a host is left alone between two. */
export interface Pace {
  readonly atOnce: number;
  readonly hostDelayMs: number;
}

/**
 * Does something for each address: at most `atOnce` at a time, one at a time for each host, with a pause between two
 * of the same host. Gives the results in the order of the addresses.
 */
export async function byHost<Item extends { readonly address: string }, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  { atOnce, hostDelayMs }: Pace,
): Promise<Result[]> {
  const numbered = items.map((item, index) => ({ item, index, host: new URL(item.address).host }));
  // The hosts with most addresses take longest: they begin.
  const hosts = [...Map.groupBy(numbered, ({ host }) => host).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let queue = hosts.shift(); queue !== undefined; queue = hosts.shift()) {
      for (const [position, { item, index }] of queue.entries()) {
        if (position > 0) await elapse(hostDelayMs);
        results[index] = await work(item);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
