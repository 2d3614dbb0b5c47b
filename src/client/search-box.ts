import { describeCount, describeNothing } from './search-texts.ts';
import type { SearchTexts } from '../lib/search-texts.ts';
import { adoptStyles } from './adopt-styles.ts';
import styles from './search-box.css?inline';
import { listenToBox } from './search-box-keys.ts';
import { clear, show, showFailure, showLoading } from './search-box-panel.ts';
import { makeParts } from './search-box-parts.ts';
import type { SearchAnswer, SearchEngine } from './search-engine.ts';
import type { NothingFound } from './search-nothing.ts';
import { watchTyping } from './search-typing.ts';

const MOST = 8;

/** What the box works with. */
export interface BoxContext {
  readonly engine: SearchEngine;
  readonly nothing: NothingFound;
  readonly texts: SearchTexts;
  /** What had the focus before the box, and gets it back at its end. */
  readonly cameFrom: EventTarget | null;
  readonly signal: AbortSignal;
}

/**
 * The box in the header: results as you type in a list under it, to be walked with the arrow keys (the combobox
 * pattern of the ARIA Authoring Practices, with `aria-activedescendant`).
 */
export function startSearchBox(
  element: HTMLElement,
  { engine, nothing, texts, cameFrom, signal }: BoxContext,
): void {
  const parts = makeParts(element, texts);
  if (parts === undefined) return;
  adoptStyles(styles);

  const answer = async (query: string, asked: AbortSignal): Promise<void> => {
    if (query.trim() === '') {
      clear(parts);
      return;
    }
    showLoading(parts, texts);
    const showHits = ({ hits, total }: SearchAnswer): void => {
      show(parts, query, { hits, status: describeCount(texts, total) }, texts);
    };
    try {
      const found = await engine.search(query, { limit: MOST, signal: asked, onFirst: showHits });
      asked.throwIfAborted();
      if (found.total > 0) {
        showHits(found);
        return;
      }
      const message = describeNothing(texts, query);
      show(parts, query, { hits: [], message, status: message }, texts);
      const { meant, elsewhere } = await nothing.offer(query);
      if (asked.aborted || (meant === undefined && elsewhere.length === 0)) return;
      const question = meant === undefined ? '' : texts.meant.replace('{query}', () => meant);
      const heading = elsewhere.length === 0 ? '' : texts.elsewhere;
      const status = [message, question, heading].join(' ').trim();
      show(parts, query, { hits: elsewhere, heading, message, status, ...(meant && { meant }) }, texts);
    } catch {
      if (!asked.aborted) showFailure(parts);
    }
  };
  const ask = watchTyping(parts.input, answer, signal);
  listenToBox(element, parts, { cameFrom, ask, signal });
}
