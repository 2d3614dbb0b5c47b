import type { Lang } from '../i18n/locales.ts';
import type { EditionData } from '../schemas/article.ts';
import type { Mistake } from '../lib/mistakes.ts';

/** A heading of an edition. */
export interface HeadingFact {
  readonly line: number;
  readonly depth: number;
  readonly text: string;
  /** The id, if one is written in the right form. */
  readonly id?: string;
}

/** A use of a source in an edition. */
export interface CitationFact {
  readonly line: number;
  readonly source: string;
  /** The id of the section it stands in; empty before the first heading. That of a note is its first mark's. */
  readonly section: string;
}

/** A text of an edition that is read in one go. */
export interface ProseFact {
  /** A field is the title or the description; a paragraph may stand in a list or a note; a row is that of a table. */
  readonly kind: 'field' | 'heading' | 'paragraph' | 'row';
  readonly line: number;
  /** The id of the section it stands in; empty before the first heading. That of a note is its first mark's. */
  readonly section: string;
  /** The text without citations, marks of notes, code and addresses, with the line breaks of the file. */
  readonly text: string;
  /** Whether a source is cited in it or, for a row, in the paragraph directly before or after the table. */
  readonly isCited: boolean;
}

/** A link of an edition, as it is written. */
export interface LinkFact {
  readonly line: number;
  readonly url: string;
}

/** A component placed in an edition. */
export interface EmbedFact {
  readonly line: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The id of the section it stands in; empty before the first heading. */
  readonly section: string;
}

/** What the checks know of one edition. */
export interface EditionFacts {
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly lang: Lang;
  /** Whether its text could be read: when it is false, the lists are empty and say nothing. */
  readonly isRead: boolean;
  readonly frontMatter?: EditionData;
  readonly headings: readonly HeadingFact[];
  readonly citations: readonly CitationFact[];
  /** Whether there are citations that could not be read and are not among `citations`. */
  readonly hasFaultyCitations: boolean;
  readonly prose: readonly ProseFact[];
  readonly links: readonly LinkFact[];
  readonly embeds: readonly EmbedFact[];
  /** Whether there are embeds that could not be read and are not among `embeds`. */
  readonly hasFaultyEmbeds: boolean;
  readonly mistakes: readonly Mistake[];
}

/** A mistake whose file is known from where it is found. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

/** What one reading of an edition finds. */
export interface Findings<Fact> {
  readonly facts: readonly Fact[];
  readonly faults: readonly Fault[];
}
