import { announceNewLayout, leadOn, writeParameters } from './timeline-address.ts';

/** The name of the fields that choose the view, and of the parameter of the address that says it. */
const VIEW = 'view';

/**
 * Shows the timeline as the fields inside `element` choose, the first of which is how it stands in the page. The choice
 * stands in the address, each change as a step of the history.
 */
export function switchView(element: HTMLElement, signal: AbortSignal): void {
  const page = element.closest<HTMLElement>('.timeline-page');
  const fields = [...element.querySelectorAll<HTMLInputElement>(`[name=${VIEW}]`)];
  const [usual] = fields;
  if (page === null || usual === undefined) return;

  const show = (view: string): void => {
    page.dataset['view'] = view;
    announceNewLayout();
  };

  const choose = (): void => {
    const { value } = fields.find(({ checked }) => checked) ?? usual;
    const parameters = new URLSearchParams(location.search);
    if (value === usual.value) parameters.delete(VIEW);
    else parameters.set(VIEW, value);
    writeParameters(parameters, 'pushState');
    show(value);
  };

  const follow = (): void => {
    const asked = new URLSearchParams(location.search).get(VIEW);
    const field = fields.find(({ value }) => value === asked) ?? usual;
    field.checked = true;
    show(field.value);
    leadOn();
  };

  if (usual.checked) follow();
  else choose();
  addEventListener('popstate', follow, { signal });
  element.addEventListener('change', choose, { signal });
}
