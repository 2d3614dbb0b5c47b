import type { Node } from 'unist';
import { SOURCE_LANG, type Lang } from '../i18n/locales.ts';
import { splitSectionId } from '../lib/section-id.ts';
import { ID_PATTERN } from '../schemas/fields.ts';
import type { Fault, Findings, HeadingFact } from './edition-facts.ts';
import { slugOf } from './paths.ts';
import { lineOf, textOf } from './tree.ts';

/** Ids that a page gives to its own parts; a letter and a number are a reference (`r3`) or the like. */
const RESERVED_ID =
  /^(?:references|events|contents|main|footnote-label|(?:ref-|cite-|fn).*|[a-z]\d+(?:-\d+)?)$/u;

/** The headings of an edition; faulty are ids that are missing, malformed, reserved or used twice, and levels. */
export function readHeadings(nodes: readonly Node[], lang: Lang): Findings<HeadingFact> {
  const facts = nodes.filter(({ type }) => type === 'heading').map(readHeading);
  const faults = facts.flatMap((heading, index) => [
    ...levelFaults(heading, facts[index - 1]),
    ...idFaults(heading, lang),
    ...(heading.text === '' ? [fault(heading, 'The heading has no text: write it before the id.')] : []),
  ]);
  return { facts, faults: [...faults, ...repeated(facts)] };
}

function readHeading(node: Node): HeadingFact {
  const depth = 'depth' in node && typeof node.depth === 'number' ? node.depth : 1;
  return { line: lineOf(node), depth, ...splitSectionId(textOf(node)) };
}

function levelFaults(heading: HeadingFact, before: HeadingFact | undefined): Fault[] {
  if (heading.depth === 1) {
    return [
      fault(heading, 'The page’s only h1 is the title in the front matter: begin this heading with "##".'),
    ];
  }
  if (heading.depth > 4) {
    return [
      fault(
        heading,
        `The heading "${heading.text}" is on level ${heading.depth}: use levels 2 to 4 ("##" to "####").`,
      ),
    ];
  }
  const deepest = Math.max(before?.depth ?? 1, 1) + 1;
  if (heading.depth <= deepest) return [];
  const message = `The heading "${heading.text}" skips a level: begin it with "${'#'.repeat(deepest)}".`;
  return [fault(heading, message)];
}

function idFaults(heading: HeadingFact, lang: Lang): Fault[] {
  const { id, text } = heading;
  if (id === undefined) return [fault(heading, describeMissingId(text, lang))];
  if (!ID_PATTERN.test(id)) {
    const better = slugOf(id);
    return [
      fault(
        heading,
        `The id "${id}" is malformed: use lower-case letters a–z, digits and single hyphens${better === undefined ? '' : `, as in [#${better}]`}.`,
      ),
    ];
  }
  if (RESERVED_ID.test(id)) {
    return [
      fault(heading, `The id "${id}" is used by the page itself: choose another, as in [#about-${id}].`),
    ];
  }
  return [];
}

function describeMissingId(text: string, lang: Lang): string {
  const broken = /\s*(?:\{#([^}]*)\}|\[#?([^\]]*)\]?)\s*$/u.exec(text);
  if (broken) {
    const id = slugOf(broken[1] ?? broken[2] ?? '') ?? 'its-id';
    return `The heading "${text}" ends in an id that cannot be read: write it as [#${id}].`;
  }
  const id = lang === SOURCE_LANG ? slugOf(text) : undefined;
  return id === undefined
    ? `The heading "${text}" has no id: add the id that the section has in the other languages, as in [#its-id].`
    : `The heading "${text}" has no id: add one after it, as in [#${id}], the same in every language.`;
}

function repeated(headings: readonly HeadingFact[]): Fault[] {
  const first = new Map<string, HeadingFact>();
  return headings.flatMap((heading) => {
    const { id } = heading;
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, heading);
      return [];
    }
    return [
      fault(heading, `The id "${id}" is already that of line ${earlier.line}: give this heading another id.`),
    ];
  });
}

function fault({ line }: HeadingFact, message: string): Fault {
  return { line, message };
}
