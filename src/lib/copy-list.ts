import { LOCALE_TAGS, type Lang } from '../i18n/locales.ts';

/** What a copy of one language for reading offline consists of: the file at `copyListPath`, written by the build. */
export interface CopyList {
  /** Names the release by the content of its files alone: the first 32 hexadecimal digits of a SHA-256. */
  readonly release: string;
  /** The room that the copy takes in a browser, in bytes: its files, and `ROOM_BESIDE` for each. */
  readonly bytes: number;
  /** What is said above a page that comes from the copy; `{date}` stands for the day of the copy. */
  readonly notice: string;
  /** What is said instead of a page that is not in the copy. */
  readonly absent: string;
  /** Addresses that have moved, and where to, both with base. */
  readonly moved: Readonly<Record<string, string>>;
  /** The path of each file, without base, and the first 32 hexadecimal digits of the SHA-256 of its bytes. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a browser keeps beside each file, its address, headers and line in the list: bytes measured in Chromium. */
export const ROOM_BESIDE = 280;

/** Files of a language that are for saving, for other programs or for other sites, not for reading here; and the list. */
const LEFT_OUT = [
  /^\/[a-z]+\/offline\/files\.json$/u,
  /^\/[a-z]+\/(?:embed|print)\//u,
  /^\/[a-z]+\/(?:cite|data)\/[^/]+\.[a-z]+$/u,
  /\.(?:md|png|txt|xml)$/u,
];

/** Files that belong to no language and that a page needs. */
const SHARED = /^\/(?:$|favicon\.svg$|kept-page\.css$|offline\.js$|_astro\/|pagefind\/)/u;

/** Files that a page or a script names when it needs them; scripts load each other by name too. */
const NAMED = /^\/_astro\/.+\.(?!js$)[a-z0-9]+$/u;

/** What the choice of files goes by, beside their paths. */
export interface CopyOptions {
  /**
   * Every file of the built site by path, without base, but what stands at moved addresses; pages by their address, such
   * as `/en/about/`.
   */
  readonly paths: readonly string[];
  /** The language's engine of the search index, by its name in `pagefind-entry.json`. */
  readonly engine: string;
  /** Whether a page of the language names a file of `/_astro/`, by path. */
  readonly isNamed: (path: string) => boolean;
}

/** The paths, sorted, of all files that a language is read, searched and cited with. */
export function pathsOfCopy(lang: Lang, { paths, engine, isNamed }: CopyOptions): string[] {
  const others = Object.values(LOCALE_TAGS)
    .map((tag) => tag.toLowerCase())
    .filter((tag) => tag !== LOCALE_TAGS[lang].toLowerCase());
  const ofOthers = new RegExp(`[/.](?:${others.join('|')})[_./]`, 'u');
  const isKept = (path: string): boolean => {
    if (path.startsWith(`/${lang}/`)) return !LEFT_OUT.some((pattern) => pattern.test(path));
    if (!SHARED.test(path) || (path.startsWith('/pagefind/') && ofOthers.test(path))) return false;
    const [, wasm] = /^\/pagefind\/wasm\.(.+)\.pagefind$/u.exec(path) ?? [];
    if (wasm !== undefined) return wasm === engine;
    return !NAMED.test(path) || isNamed(path);
  };
  return paths.filter(isKept).sort();
}

/** Says whether something that was fetched is a list as the build writes it. */
export function isCopyList(value: unknown): value is CopyList {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['release', 'notice', 'absent'].every((key) => typeof Reflect.get(value, key) === 'string') &&
    typeof Reflect.get(value, 'bytes') === 'number' &&
    ['moved', 'files'].every((key) => typeof Reflect.get(value, key) === 'object')
  );
}
