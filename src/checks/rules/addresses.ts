import { LANGS, SOURCE_LANG } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import { nearest } from '../../lib/nearest.ts';
import { homePath, localeOf, pagePath } from '../../lib/urls.ts';
import { ADDRESS_PATTERN } from '../../schemas/addresses.ts';
import { addressesOf } from '../addresses.ts';
import { hasKnownSections, type Corpus } from '../corpus.ts';

const PUBLISHED = 'addresses/published.txt';
const MOVED = 'addresses/moved.yaml';

/** Published addresses that are gone without a word of where to, and moves that lead nowhere. */
export function checkAddresses(corpus: Corpus): Mistake[] {
  const addresses = addressesOf(corpus);
  const known: KnownAddresses = {
    all: new Set(addresses),
    byPage: Map.groupBy(addresses, pageOf),
    uncertain: uncertainPages(corpus),
    moves: corpus.moved?.data ?? {},
  };
  return [...goneAddresses(corpus, known), ...badMoves(corpus, known)];
}

interface KnownAddresses {
  readonly all: ReadonlySet<string>;
  readonly byPage: ReadonlyMap<string, readonly string[]>;
  /** The paths of pages whose sections are not all known. */
  readonly uncertain: ReadonlySet<string>;
  readonly moves: Readonly<Record<string, string>>;
}

function uncertainPages({ articles, about, names }: Corpus): Set<string> {
  const editions = [...articles.values(), about].flatMap(({ editions: all, pathIn }) =>
    [...all].flatMap(([lang, edition]) => (hasKnownSections(edition) ? [] : [pathIn(lang)])),
  );
  const areNamesKnown = names === undefined || names.data !== undefined;
  return new Set([...editions, ...(areNamesKnown ? [] : LANGS.map((lang) => pagePath(lang, 'names')))]);
}

function goneAddresses({ published, moved }: Corpus, known: KnownAddresses): Mistake[] {
  const areMovesKnown = moved === undefined || moved.data !== undefined;
  return published.flatMap(({ line, address }) => {
    if (!ADDRESS_PATTERN.test(address)) {
      const message = `"${address}" is not an address: write one address per line, as in "/en/articles/overview/#at-a-glance", or take the line out.`;
      return [{ file: PUBLISHED, line, message }];
    }
    if (isKnown(address, known) || !areMovesKnown) return [];
    if (Object.hasOwn(known.moves, address) || isCarriedAlong(address, known)) return [];
    const message = `The published address "${address}" no longer exists: bring it back, or add "${address}": "${substitute(address, known)}" to content/${MOVED}.`;
    return [{ file: PUBLISHED, line, message }];
  });
}

function badMoves({ moved }: Corpus, known: KnownAddresses): Mistake[] {
  if (moved?.data === undefined) return [];
  const { file, data, lineOf } = moved;
  return Object.entries(data).flatMap(([from, to]) => {
    const message = moveFault(from, to, known);
    return message === undefined ? [] : [{ file, line: lineOf([from]), message }];
  });
}

function moveFault(from: string, to: string, known: KnownAddresses): string | undefined {
  if (known.all.has(from)) return `The address "${from}" exists and so has not moved: take the line out.`;
  const next = Object.hasOwn(known.moves, to) ? known.moves[to] : undefined;
  if (next !== undefined) {
    return `The address "${from}" moves to "${to}", which has moved itself: write "${next}" here.`;
  }
  if (isKnown(to, known)) return undefined;
  return `The address "${from}" moves to "${to}", which does not exist: write one that does, such as "${substitute(to, known)}".`;
}

function isKnown(address: string, { all, uncertain }: KnownAddresses): boolean {
  return all.has(address) || uncertain.has(pageOf(address));
}

/** Says whether a section's page has moved to one that has a section of the same id: who follows the page finds it. */
function isCarriedAlong(address: string, known: KnownAddresses): boolean {
  const page = pageOf(address);
  const next = Object.hasOwn(known.moves, page) ? known.moves[page] : undefined;
  return next !== undefined && page !== address && isKnown(pageOf(next) + address.slice(page.length), known);
}

/** What an address that is gone most likely became: a section of like name on its page, its page, or the home page. */
function substitute(address: string, { all, byPage }: KnownAddresses): string {
  const page = pageOf(address);
  const sections = new Map(byPage.get(page)?.map((one) => [one.slice(page.length), one]));
  const near = nearest(address.slice(page.length), sections.keys());
  return sections.get(near ?? '') ?? (all.has(page) ? page : homePath(localeOf(address) ?? SOURCE_LANG));
}

function pageOf(address: string): string {
  return address.replace(/#.*$/u, '');
}
