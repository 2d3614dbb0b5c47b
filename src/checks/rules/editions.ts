import { SOURCE_LANG } from '../../i18n/locales.ts';
import type { Mistake } from '../../lib/mistakes.ts';
import { hasKnownSections, type Corpus } from '../corpus.ts';
import type { EditionFacts, EmbedFact, HeadingFact } from '../edition-facts.ts';
import { compareItems, type Item } from '../compare-items.ts';

/** Sections and embeds in which an edition differs from the English one. */
export function checkEditions({ articles, about }: Corpus): Mistake[] {
  return [...articles.values(), about].flatMap(({ editions }) => {
    const source = editions.get(SOURCE_LANG);
    if (!source?.isRead) return [];
    return [...editions.values()]
      .filter((edition) => edition !== source && edition.isRead)
      .flatMap((edition) => [...compareSections(source, edition), ...compareEmbeds(source, edition)]);
  });
}

function compareSections(source: EditionFacts, edition: EditionFacts): Mistake[] {
  // A heading without an id has its own mistake; what it stands for is not known.
  if (!hasKnownSections(source) || !hasKnownSections(edition)) return [];
  const [wanted, found] = [source, edition].map(({ headings }) => headings.map(itemOfHeading));
  const faults = compareItems(wanted ?? [], found ?? [], { noun: 'section', file: nameOf(source) });
  const depths = new Map(source.headings.map((heading) => [heading.id, heading]));
  const misplaced = edition.headings.flatMap(({ id, line, depth }) => {
    const same = depths.get(id);
    if (same === undefined || same.depth === depth) return [];
    const message = `The section "${id ?? ''}" is on level ${depth} here and on level ${same.depth} in ${nameOf(source)} (line ${same.line}): begin it with "${'#'.repeat(same.depth)}".`;
    return [{ line, message }];
  });
  return [...faults, ...misplaced].map((fault) => ({ file: edition.file, ...fault }));
}

function itemOfHeading({ id = '', line }: HeadingFact): Item {
  return { key: id, name: `"${id}"`, line };
}

function compareEmbeds(source: EditionFacts, edition: EditionFacts): Mistake[] {
  if (source.hasFaultyEmbeds || edition.hasFaultyEmbeds) return [];
  const faults = compareItems(source.embeds.map(itemOfEmbed), edition.embeds.map(itemOfEmbed), {
    noun: 'embed',
    file: nameOf(source),
  });
  const moved = faults.length > 0 ? [] : movedEmbeds(source, edition);
  return [...faults, ...moved].map((fault) => ({ file: edition.file, ...fault }));
}

function movedEmbeds(source: EditionFacts, edition: EditionFacts): { line: number; message: string }[] {
  return edition.embeds.flatMap((embed, index) => {
    const same = source.embeds[index];
    if (same === undefined || same.section === embed.section) return [];
    const place = same.section === '' ? 'before the first section' : `in the section "${same.section}"`;
    const message = `The embed ${tagOf(embed)} stands ${place} of ${nameOf(source)} (line ${same.line}): move it there.`;
    return [{ line: embed.line, message }];
  });
}

function itemOfEmbed(embed: EmbedFact): Item {
  return { key: tagOf(embed), name: tagOf(embed), line: embed.line };
}

function tagOf({ name, attributes }: EmbedFact): string {
  const written = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([attribute, value]) => ` ${attribute}="${value}"`);
  return `<${name}${written.join('')} />`;
}

function nameOf({ file }: EditionFacts): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
