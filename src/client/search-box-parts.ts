/** The elements of the box in the header. */
export interface Parts {
  element: HTMLElement;
  input: HTMLInputElement;
  panel: HTMLElement;
  message: HTMLElement;
  list: HTMLElement;
  all: HTMLAnchorElement;
  status: HTMLElement;
  template: HTMLTemplateElement;
}

/** Finds them in the markup; `undefined` when one is missing. */
export function findParts(element: HTMLElement): Parts | undefined {
  const input = element.querySelector<HTMLInputElement>('input');
  const panel = element.querySelector<HTMLElement>('.panel');
  const message = element.querySelector<HTMLElement>('.message');
  const list = element.querySelector<HTMLElement>('[role=listbox]');
  const all = element.querySelector<HTMLAnchorElement>('.all');
  const status = element.querySelector<HTMLElement>('[role=status]');
  const template = element.querySelector<HTMLTemplateElement>('template');
  if (!input || !panel || !message || !list || !all || !status || !template) return undefined;
  return { element, input, panel, message, list, all, status, template };
}
