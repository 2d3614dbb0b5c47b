import type { Mistake } from '../../lib/mistakes.ts';
import type { Corpus } from '../corpus.ts';

/** Files that the site cannot be built without. */
export function checkRequiredFiles({ site, topics, names, articles }: Corpus): Mistake[] {
  const files = [
    {
      file: 'site.yaml',
      found: site !== undefined,
      holds: 'the site’s name, headline, description and facts at a glance',
    },
    { file: 'topics.yaml', found: topics !== undefined, holds: 'the lists of topics and categories' },
    {
      file: 'names.yaml',
      found: names !== undefined,
      holds: 'the names of people, bodies, places and terms',
    },
    { file: 'articles/', found: articles.size > 0, holds: 'one folder per article' },
  ];
  return files
    .filter(({ found }) => !found)
    .map(({ file, holds }) => ({ file, message: `This is missing: add it, with ${holds}.` }));
}
