const PAUSE = 120;

/**
 * Calls `search` with what stands in a field, shortly after each change, and at once with the first. While an
 * input method composes it waits, except for Korean, where a complete syllable is already what the reader means.
 */
export function watchTyping(
  input: HTMLInputElement,
  search: (query: string) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const ask = (): void => {
    if (input.value === last || signal.aborted) return;
    last = input.value;
    search(input.value);
  };
  const askSoon = (): void => {
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
}
