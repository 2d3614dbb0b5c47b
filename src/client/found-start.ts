import { FOUND_PARAMETER } from '../lib/found-parameter.ts';

// A result of search says in its address what was looked for, and the entry in the history keeps it: then the words
// are marked, by a script that no other page loads.
const state: unknown = history.state;
if (location.search.includes(`${FOUND_PARAMETER}=`) || (state instanceof Object && FOUND_PARAMETER in state))
  void import('./found-words.ts').then(({ markFoundWords }) => markFoundWords());
