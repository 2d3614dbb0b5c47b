import type { FoundTexts } from '../lib/search-texts.ts';

/** What the bar can do. */
export interface BarActions {
  readonly move: (step: 1 | -1) => void;
  readonly clear: () => void;
}

/** A bar at the foot of the window: what was looked for, which match the reader is at, and the ways on. */
export interface FoundBar {
  readonly element: HTMLElement;
  /** Says which of how many matches the reader is at, counted from 1. */
  readonly show: (at: number, count: number) => void;
}

const ICONS = { previous: 'M4 13l6-6 6 6', next: 'M4 7l6 6 6-6', clear: 'M5 5l10 10M15 5L5 15' } as const;

/** Makes the bar. */
export function makeBar(query: string, texts: FoundTexts, { move, clear }: BarActions): FoundBar {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const words = document.createElement('span');
  words.className = 'found-query';
  words.textContent = query;
  const place = document.createElement('span');
  place.role = 'status';
  const element = document.createElement('div');
  element.className = 'found-bar no-print';
  element.role = 'group';
  element.ariaLabel = texts.label;
  element.append(
    words,
    place,
    iconButton('previous', texts.previous, 'Alt+ArrowUp', () => move(-1)),
    iconButton('next', texts.next, 'Alt+ArrowDown', () => move(1)),
    iconButton('clear', texts.clear, 'Escape', clear),
  );
  return {
    element,
    show: (at, count) => {
      place.textContent = texts.place
        .replace('{at}', number.format(at))
        .replace('{count}', number.format(count));
    },
  };
}

function iconButton(
  icon: keyof typeof ICONS,
  label: string,
  shortcut: string,
  act: () => void,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.ariaLabel = label;
  made.title = `${label} (${shortcut.replace('ArrowUp', '↑').replace('ArrowDown', '↓').replace('Escape', 'Esc')})`;
  made.ariaKeyShortcuts = shortcut;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  made.append(svg);
  made.addEventListener('click', act);
  return made;
}
