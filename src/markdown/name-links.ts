import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Lang } from '../i18n/locales.ts';
import { mentionFinder, type FindMention, type MentionedName } from '../lib/name-mentions.ts';
import { namePath, underBase } from '../lib/urls.ts';
import { contentPathOf, languageOf } from './language.ts';
import { isTextParent } from './phrasing.ts';

/** What the plugin needs: Astro's `base`, and the thesaurus, read when the first article is rendered. */
export interface NameLinkOptions {
  readonly base: string;
  readonly loadNames: () => Promise<readonly MentionedName[]>;
}

/** Headings are shown in the contents too, tables are dense, and a link may not hold another. */
const WITHOUT_NAMES = new Set<string>(['heading', 'table', 'link', 'linkReference', 'footnoteDefinition']);
const KINDS = new Set(['person', 'body', 'work']);

/**
 * A remark plugin that links the first mention of each person, body and work in an article to its entry on the page of
 * names, where it stands in all its forms. Mentions are found by the forms of the article's language.
 */
export function remarkNameLinks({ base, loadNames }: NameLinkOptions) {
  let finders: Promise<(lang: Lang) => FindMention> | undefined;
  return async (tree: Root, file: VFile): Promise<void> => {
    if (!contentPathOf(file).startsWith('articles/')) return;
    const lang = languageOf(file);
    finders ??= loadNames().then((names) => findersOf(names.filter(({ kind }) => KINDS.has(kind))));
    const find = (await finders)(lang);
    const linked = new Set<string>();

    const visit = (node: Nodes): void => {
      if (WITHOUT_NAMES.has(node.type)) return;
      if (isTextParent(node)) node.children = node.children.flatMap(visitInText);
      else if ('children' in node) node.children.forEach(visit);
    };
    const visitInText = (child: PhrasingContent): PhrasingContent[] => {
      if (child.type === 'text') return linkIn(child.value);
      visit(child);
      return [child];
    };
    const linkIn = (text: string): PhrasingContent[] => {
      const found = find(text, linked);
      if (found === undefined) return text === '' ? [] : [textOf(text)];
      const { id, start, end } = found;
      linked.add(id);
      const link: Link = {
        type: 'link',
        url: underBase(base, namePath(lang, id)),
        children: [textOf(text.slice(start, end))],
      };
      return [...(start > 0 ? [textOf(text.slice(0, start))] : []), link, ...linkIn(text.slice(end))];
    };
    visit(tree);
  };
}

function findersOf(names: readonly MentionedName[]): (lang: Lang) => FindMention {
  const made = new Map<Lang, FindMention>();
  return (lang) => {
    const find = made.get(lang) ?? mentionFinder(names, lang);
    made.set(lang, find);
    return find;
  };
}

function textOf(value: string): Text {
  return { type: 'text', value };
}
