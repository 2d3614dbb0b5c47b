/** The elements of the page of search. */
export interface PageParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** What narrows and orders results, hidden until there are some. */
  readonly narrow: HTMLDetailsElement;
  readonly order: HTMLSelectElement;
  /** Takes every filter away. */
  readonly widen: HTMLButtonElement;
  readonly status: HTMLElement;
  /** A query that is nearly the one typed. */
  readonly meant: HTMLElement;
  /** Stands over results when these are in other languages. */
  readonly elsewhere: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The index of sections, for readers who ask nothing, and for when search fails. */
  readonly index: HTMLElement;
  /** The sentence that search could not be loaded. */
  readonly failure: HTMLElement;
}

/** Finds them in the markup; `undefined` when one is missing. */
export function findPageParts(element: HTMLElement): PageParts | undefined {
  const form = element.querySelector('form');
  const input = element.querySelector<HTMLInputElement>('input[name=q]');
  const narrow = element.querySelector('details');
  const order = element.querySelector('select');
  const widen = element.querySelector<HTMLButtonElement>('.widen');
  const status = element.querySelector<HTMLElement>('.status');
  const meant = element.querySelector<HTMLElement>('.meant');
  const elsewhere = element.querySelector<HTMLElement>('.elsewhere');
  const results = element.querySelector<HTMLElement>('.results');
  const more = element.querySelector<HTMLButtonElement>('.more');
  const index = element.querySelector<HTMLElement>('.index');
  const failure = element.querySelector('p');
  if (!form || !input || !narrow || !order || !widen || !status || !meant) return undefined;
  if (!elsewhere || !results || !more || !index || !failure) return undefined;
  return { form, input, narrow, order, widen, status, meant, elsewhere, results, more, index, failure };
}
