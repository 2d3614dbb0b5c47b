import { parse } from 'yaml';
import { readContent } from '../../src/checks/read-content.ts';
import { kindOfFile } from '../../src/checks/paths.ts';
import { addressOf } from '../../src/lib/source-status.ts';
import { SourceSchema } from '../../src/schemas/source.ts';
import { askAddress, type Found, type Manners } from './ask.ts';
import { byHost, type Pace } from './by-host.ts';
import { isFailure, nextStatus } from './next-status.ts';
import { readStatuses, writeStatuses } from './status-file.ts';

/** What is checked, and how. */
export interface SourceCheck {
  readonly manners: Manners;
  readonly pace: Pace;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly day: string;
  /** Only these sources; all of them when there is none. */
  readonly only: readonly string[];
  /** Prints a line. */
  readonly say: (line: string) => void;
}

interface Asked {
  readonly id: string;
  readonly address: string;
  readonly title: string;
}

/**
 * Asks whether the addresses of a content folder's sources still answer, and writes it down there. Throws when a source
 * is named that has no address, and, writing nothing, when no address at all answers: the network is gone, not they.
 */
export async function checkSources(folder: string, check: SourceCheck): Promise<void> {
  const { manners, pace, day, only, say } = check;
  const all = listAddresses(folder);
  const unknown = only.filter((id) => !all.some((each) => each.id === id));
  if (unknown.length > 0) throw new Error(`There is no source with an address called ${unknown.join(', ')}.`);
  const asked = only.length === 0 ? all : all.filter(({ id }) => only.includes(id));

  const found = await byHost(
    asked,
    async ({ id, address, title }) => {
      const one = await askAddress(address, title, manners);
      if (one.outcome !== 'found' || one.moved !== undefined) say(describe(id, address, one));
      return one;
    },
    pace,
  );
  if (asked.length > 0 && found.every(({ outcome }) => outcome === 'unreachable' || outcome === 'timeout')) {
    throw new Error('No address answered, so there seems to be no network. Nothing was written.');
  }

  const before = readStatuses(folder);
  const after = asked.flatMap(({ id, address }, index) => {
    const one = found[index];
    return one === undefined ? [] : [[id, nextStatus(before[id], { address, found: one, day })] as const];
  });
  const ids = new Set(all.map(({ id }) => id));
  const kept = Object.entries(before).filter(([id]) => ids.has(id));
  writeStatuses(folder, Object.fromEntries([...kept, ...after]));
  const failed = found.filter(({ outcome }) => isFailure(outcome)).length;
  const unreachable = after.filter(([, status]) => (status.failed ?? 0) > 1).length;
  say(
    `${asked.length - failed} of ${asked.length} addresses answered; ${unreachable} failed a second time or more.`,
  );
}

function describe(id: string, address: string, { outcome, detail, moved }: Found): string {
  const to = moved === undefined ? '' : `, leads to ${moved}`;
  return `${id}  ${outcome} (${detail}${to})  ${address}`;
}

/** Every source that has an address, by id. Throws for a record that the content check would refuse. */
function listAddresses(folder: string): Asked[] {
  return readContent(folder).flatMap(({ path, text }): Asked[] => {
    const place = kindOfFile(path);
    if (place.kind !== 'record' || place.folder !== 'sources') return [];
    const source = SourceSchema.parse(parse(text));
    const address = addressOf(source);
    return address === undefined ? [] : [{ id: place.id, address, title: source.title }];
  });
}
