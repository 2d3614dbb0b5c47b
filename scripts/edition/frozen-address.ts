import { underBase, withoutBase } from '../../src/lib/urls.ts';

/** Where a page of an edition stands. */
export interface FrozenPlace {
  /** The page’s path without base. */
  readonly path: string;
  /** The whole address of the live site’s root, with its base. */
  readonly root: URL;
  /** Says whether a path without base is in the edition. */
  readonly isKept: (path: string) => boolean;
}

/** What an address in a page is in an edition: the way to what is kept, else the whole address on the live site. */
export function frozenAddress(address: string, place: FrozenPlace): string {
  if (address.startsWith('#')) return address;
  const target = sitePath(address, place);
  if (target === undefined) return address;
  if (place.isKept(target.path)) return relativePath(place.path, target.path) + target.rest;
  return new URL(underBase(place.root.pathname, target.path) + target.rest, place.root).href;
}

/** The path without base, and the query and fragment, of an address on the site; undefined for any other. */
export function sitePath(
  address: string,
  { path, root }: Pick<FrozenPlace, 'path' | 'root'>,
): { path: string; rest: string } | undefined {
  const page = new URL(underBase(root.pathname, path), root);
  if (!URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  return { path: withoutBase(root.pathname, url.pathname), rest: url.search + url.hash };
}

/** The way from one path to another: from `/en/about/` to `/en/data/a.csv` it is `../data/a.csv`. */
function relativePath(from: string, to: string): string {
  const [steps, goal] = [from, to].map((path) => path.split('/').slice(1));
  if (steps === undefined || goal === undefined) return to;
  steps.pop();
  const differs = steps.findIndex((step, index) => step !== goal[index]);
  const common = differs === -1 ? steps.length : differs;
  const way = '../'.repeat(steps.length - common) + goal.slice(common).join('/');
  return way === '' ? './' : way;
}

/** The whole address of the live page. */
export function liveAddress({ path, root }: Pick<FrozenPlace, 'path' | 'root'>): string {
  return new URL(underBase(root.pathname, path), root).href;
}
