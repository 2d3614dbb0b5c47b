/** Addresses that were published once and where each leads now: `addresses/moved.yaml`, paths without base. */
export type Moves = Readonly<Record<string, string>>;

/** A page that is gone: where it leads, and where its fragments lead that have another name there. */
export interface MovedPage {
  readonly path: string;
  readonly to: string;
  /** By old fragment, without `#`. */
  readonly fragments: Readonly<Record<string, string>>;
}

/** An old fragment at a page that still exists, or that took the place of the old one. */
export interface OldFragment {
  /** The page on which it is looked for. */
  readonly page: string;
  readonly id: string;
  /** The id of the section that now answers, on the same page; absent when that is on another page. */
  readonly target?: string;
  /** The whole address it leads to. */
  readonly to: string;
}

/** What the finished site needs so that every old address still leads somewhere. */
export interface MovePlan {
  readonly pages: readonly MovedPage[];
  readonly fragments: readonly OldFragment[];
}

/**
 * Sorts moves into pages that are gone and fragments. A fragment of a page that is gone is looked for on the page
 * that took its place: a browser that is redirected keeps it. Throws nothing: the content check has judged the moves.
 */
export function planMoves(moves: Moves): MovePlan {
  const entries = Object.entries(moves).map(([from, to]) => ({ ...split(from), to }));
  const gone = new Map(entries.filter(({ id }) => id === undefined).map(({ path, to }) => [path, to]));
  const inPages = entries.flatMap(({ path, id, to }) => (id === undefined ? [] : [{ path, id, to }]));
  return {
    pages: [...gone].map(([path, to]) => ({
      path,
      to,
      fragments: Object.fromEntries(
        inPages.filter((one) => one.path === path).map(({ id, to: target }) => [id, target]),
      ),
    })),
    fragments: inPages.map(({ path, id, to }) => {
      const page = split(gone.get(path) ?? path).path;
      const target = split(to);
      return target.path === page && target.id !== undefined
        ? { page, id, to, target: target.id }
        : { page, id, to };
    }),
  };
}

/** The lines of a `_redirects` file, as static hosts read it. Paths get `base` in front. */
export function redirectLines(pages: readonly MovedPage[], underBase: (path: string) => string): string {
  return pages.map(({ path, to }) => `${underBase(path)} ${underBase(to)} 301\n`).join('');
}

function split(address: string): { path: string; id?: string } {
  const [path = '', id] = address.split('#');
  return id === undefined ? { path } : { path, id };
}
