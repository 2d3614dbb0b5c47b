const TRAILING_ID = /\s*\[#([^\s[\]]+)\]\s*$/u;

/** A heading's text, and the id written after it. */
export interface SplitHeading {
  readonly text: string;
  readonly id?: string;
}

/**
 * Takes the id off the end of a heading: `Three conditions [#three-conditions]` gives the text `Three conditions` and
 * the id `three-conditions`, whatever that id looks like. Without `[#id]` at its end the text comes back as it is.
 */
export function splitSectionId(heading: string): SplitHeading {
  const [trailing, id] = TRAILING_ID.exec(heading) ?? [];
  return trailing === undefined || id === undefined
    ? { text: heading }
    : { text: heading.slice(0, heading.length - trailing.length), id };
}
