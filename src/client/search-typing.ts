/** Answers a query; `isCurrent` says whether it still is what the reader typed last. */
export type Answer = (query: string, isCurrent: () => boolean) => Promise<void>;

/** How long the next key may take until the query is asked, in milliseconds. */
const PAUSE = 25;

/**
 * Calls `answer` with what stands in a field after each change, and at once with what stands there. While one answer
 * is under way it asks no other, and then only what was typed last: on a slow line it asks seldom, on a fast one after
 * each key. While an input method composes it waits, except for Korean, where a complete syllable is already what the
 * reader means. Returns a function that asks again, changed or not.
 */
export function watchTyping(input: HTMLInputElement, answer: Answer, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  let isBusy = false;

  const ask = async (): Promise<void> => {
    if (isBusy || signal.aborted || input.value === last) return;
    isBusy = true;
    const query = input.value;
    last = query;
    await answer(query, () => last === query && input.value === query && !signal.aborted);
    isBusy = false;
    await ask();
  };
  const askSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE);
  };
  const onInput = (event: Event): void => {
    const isComposing = event instanceof InputEvent && event.isComposing;
    if (!isComposing || /[가-힣]$/u.test(input.value)) askSoon();
  };
  input.addEventListener('input', onInput, { signal });
  input.addEventListener('compositionend', askSoon, { signal });
  if (input.value.trim() !== '') void ask();
  return () => {
    last = undefined;
    void ask();
  };
}
