import { sortMistakes, type Mistake } from '../lib/mistakes.ts';
import { addressesOf } from './addresses.ts';
import { buildCorpus } from './build-corpus.ts';
import type { ContentFile } from './content-file.ts';
import type { Rule } from './corpus.ts';
import type { ParseEdition } from './parse-edition.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkArticles } from './rules/articles.ts';
import { checkCitations } from './rules/citations.ts';
import { checkDifferences } from './rules/differences.ts';
import { checkEditions } from './rules/editions.ts';
import { checkEmbeds } from './rules/embeds.ts';
import { checkEvents } from './rules/events.ts';
import { checkFigures } from './rules/figures.ts';
import { checkLinks } from './rules/links.ts';
import { checkLists } from './rules/lists.ts';
import { checkNames } from './rules/names.ts';
import { checkOrphans } from './rules/orphans.ts';
import { checkPeriods } from './rules/periods.ts';
import { checkPunctuation } from './rules/punctuation.ts';
import { checkRecordFigures } from './rules/record-figures.ts';
import { checkRequiredFiles } from './rules/required-files.ts';
import { checkSections } from './rules/sections.ts';
import { checkSeries } from './rules/series.ts';
import { checkSources } from './rules/sources.ts';
import { checkSynonyms } from './rules/synonyms.ts';
import { checkUncited } from './rules/uncited.ts';
import { checkUnusedNames } from './rules/unused-names.ts';

const RULES: readonly Rule[] = [
  checkRequiredFiles,
  checkArticles,
  checkEditions,
  checkCitations,
  checkFigures,
  checkUncited,
  checkSources,
  checkLists,
  checkSections,
  checkEmbeds,
  checkLinks,
  checkEvents,
  checkPeriods,
  checkDifferences,
  checkSeries,
  checkOrphans,
  checkRecordFigures,
  checkNames,
  checkUnusedNames,
  checkSynonyms,
  checkPunctuation,
  checkAddresses,
];

/** What the check finds: every mistake of the content, and every address of the site, both sorted. */
export interface CheckedContent {
  readonly mistakes: readonly Mistake[];
  readonly addresses: readonly string[];
}

/**
 * Checks the whole content at once. Reads and throws nothing; a file that could not be read is one mistake. `parse`
 * knows editions that have been read before.
 */
export function checkContent(files: readonly ContentFile[], parse?: ParseEdition): CheckedContent {
  const { corpus, mistakes } = buildCorpus(files, parse);
  const ofRules = RULES.flatMap((rule) => rule(corpus));
  return { mistakes: sortMistakes([...mistakes, ...ofRules]), addresses: addressesOf(corpus) };
}
