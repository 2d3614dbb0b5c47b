/** The plural forms of a count with `{count}` for the number, for a script that knows no texts of its own. */
export interface ResultForms {
  one: string;
  other: string;
}

/** Takes the two forms out of a function that prints a count: the numbers asked for become `{count}` again. */
export function resultForms(print: (count: number) => string): ResultForms {
  return { one: print(1).replace('1', '{count}'), other: print(2).replace('2', '{count}') };
}
