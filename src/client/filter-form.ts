import { boundsOf } from '../lib/edtf-bounds.ts';
import { readFilter, type EventFilter } from '../lib/event-filter.ts';

/** A field that asks for something. */
type Field = HTMLInputElement | HTMLSelectElement;

/** What a form asks for. */
export function readForm(form: HTMLFormElement): EventFilter {
  const values = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return readFilter(new URLSearchParams(values));
}

/** Makes a form ask for what a filter does; what the form does not know it leaves out. */
export function fillForm(form: HTMLFormElement, filter: EventFilter): void {
  const asked = new Map<string, readonly string[]>(
    Object.entries(filter).map(([name, value]) => [name, [value].flat()]),
  );
  for (const field of fieldsOf(form)) {
    const values = asked.get(field.name) ?? [];
    if (field.type === 'checkbox' && field instanceof HTMLInputElement)
      field.checked = values.includes(field.value);
    else field.value = values[0] ?? '';
  }
}

/** Marks the dates in a form that cannot be read, and gives the first of them. */
export function markFaults(form: HTMLFormElement): string | undefined {
  const faulty = fieldsOf(form).filter((field) => {
    const isFaulty =
      field.type === 'text' && field.value.trim() !== '' && boundsOf(field.value) === undefined;
    field.ariaInvalid = isFaulty ? 'true' : null;
    return isFaulty;
  });
  return faulty[0]?.value;
}

/** Writes beside each value how many events it would show; `counts` by `field=value`. */
export function writeCounts(form: HTMLFormElement, counts: ReadonlyMap<string, number>): void {
  for (const element of form.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const count = counts.get(element.dataset['countOf'] ?? '') ?? 0;
    // The name stands in the text itself, as an option holds nothing else.
    const text = element.textContent.replace(/\d+(?=\D*$)/u, String(count));
    if (element.textContent !== text) element.textContent = text;
  }
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.querySelectorAll<Field>('input,select')];
}
