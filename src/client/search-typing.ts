/** Answers a query; `signal` is aborted when it no longer is what the reader typed last. */
export type Answer = (query: string, signal: AbortSignal) => Promise<void>;

/** How long the next key may take until the query is asked, in milliseconds. */
const PAUSE = 25;

/**
 * Calls `answer` with what stands in a field after each change, and at once with what stands there. What was typed
 * before is no longer answered then. While an input method composes it waits, except for Korean, where a complete
 * syllable is already what the reader means. Returns a function that asks again, changed or not.
 */
export function watchTyping(input: HTMLInputElement, answer: Answer, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  let current = new AbortController();

  const giveUp = (): void => {
    current.abort();
    last = undefined;
  };
  const ask = (): void => {
    if (signal.aborted || input.value === last) return;
    giveUp();
    last = input.value;
    current = new AbortController();
    void answer(last, AbortSignal.any([current.signal, signal]));
  };
  const askSoon = (): void => {
    giveUp();
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  const onInput = (event: Event): void => {
    const isComposing = event instanceof InputEvent && event.isComposing;
    if (!isComposing || /[가-힣]$/u.test(input.value)) askSoon();
  };
  input.addEventListener('input', onInput, { signal });
  input.addEventListener('compositionend', askSoon, { signal });
  if (input.value.trim() !== '') ask();
  return () => {
    giveUp();
    ask();
  };
}
