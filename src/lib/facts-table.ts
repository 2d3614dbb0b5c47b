import { FACETS, type Facet, type FacetValues } from './search-facets.ts';

/** What a section is filed under, and the earliest day, month or year it tells of, as far as it is known: `1974-03`. */
export interface FiledUnder {
  readonly facets: FacetValues;
  readonly date?: string;
}

/** One column of a table: the lists of values that occur, each once, and which of them each section has. */
interface Column {
  readonly values: readonly (readonly string[])[];
  readonly of: readonly number[];
}

/**
 * What all sections of a language are filed under, by their numbers in the index. In columns it is a tenth of what
 * records would be.
 */
export type FactsTable = Readonly<Record<Facet | 'date', Column>>;

/** The file of a table in the folder of the index, by the name of the index. */
export function factsFile(index: string): string {
  return `facts/${index}.json`;
}

/** Makes the table of sections in the order of their numbers. */
export function makeFactsTable(sections: readonly FiledUnder[]): FactsTable {
  const column = (valuesOf: (section: FiledUnder) => readonly string[]): Column => {
    const known = new Map<string, number>();
    const values: (readonly string[])[] = [];
    const of = sections.map((section) => {
      const key = JSON.stringify(valuesOf(section));
      const at = known.get(key) ?? values.push(valuesOf(section)) - 1;
      known.set(key, at);
      return at;
    });
    return { values, of };
  };
  const facet = (name: Facet): Column => column(({ facets }) => facets[name]);
  return {
    kind: facet('kind'),
    topic: facet('topic'),
    period: facet('period'),
    language: facet('language'),
    date: column(({ date }) => (date === undefined ? [] : [date])),
  };
}

/** What the section of a number is filed under; nothing for a number that the table has not. */
export function factsAt(table: FactsTable, at: number): FiledUnder {
  const valuesOf = ({ values, of }: Column): readonly string[] => values[of[at] ?? -1] ?? [];
  const [date] = valuesOf(table.date);
  const [kind = [], topic = [], period = [], language = []] = FACETS.map((facet) => valuesOf(table[facet]));
  return { facets: { kind, topic, period, language }, ...(date !== undefined && { date }) };
}
