/** What the value of a property may be: one of these kinds of text or number, or a node of one of the types named. */
export type Value = 'text' | 'url' | 'language' | 'day' | 'number' | `@${string}`;

/** The properties that a node of a type must have, and those that it may have besides. */
export interface Shape {
  readonly must: Readonly<Record<string, Value>>;
  readonly may: Readonly<Record<string, Value>>;
}

/**
 * The types of schema.org in use here with what that vocabulary expects of their properties, as its pages define
 * them (https://schema.org/Article and so on), and with what search engines require.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  WebSite: {
    must: { url: 'url', name: 'text' },
    may: {
      description: 'text',
      inLanguage: 'language',
      license: 'url',
      potentialAction: '@SearchAction',
    },
  },
  SearchAction: { must: { target: 'url', 'query-input': 'text' }, may: {} },
  CollectionPage: {
    must: { url: 'url', name: 'text', inLanguage: 'language', isPartOf: '@WebSite' },
    may: {},
  },
  AboutPage: {
    must: { url: 'url', name: 'text', inLanguage: 'language', isPartOf: '@WebSite' },
    may: {},
  },
  Article: {
    must: { url: 'url', inLanguage: 'language' },
    may: {
      headline: 'text',
      datePublished: 'day',
      dateModified: 'day',
      license: 'url',
      isPartOf: '@WebSite',
      workTranslation: '@Article',
      translationOfWork: '@Article',
      citation: 'text',
    },
  },
  BreadcrumbList: { must: { itemListElement: '@ListItem' }, may: {} },
  ListItem: { must: { position: 'number', name: 'text' }, may: { item: 'url' } },
};

const FORMS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() === value && value !== '',
  url: (value) => typeof value === 'string' && /^https?:\/\/\S+$/u.test(value),
  language: (value) => typeof value === 'string' && /^[a-z]{2}(?:-[A-Z][a-z]{3})?$/u.test(value),
  day: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value),
  number: (value) => typeof value === 'number',
};

/** Judges a node and those inside it. Gives one sentence for each fault. */
export function judgeNode(node: unknown, expected?: string): string[] {
  if (typeof node !== 'object' || node === null) return [`${JSON.stringify(node)} is no node.`];
  const { '@type': type, ...properties } = node as Readonly<Record<string, unknown>>;
  const shape = typeof type === 'string' ? SHAPES[type] : undefined;
  if (typeof type !== 'string' || shape === undefined) return [`The type ${String(type)} is not known.`];
  if (expected !== undefined && type !== expected) return [`There is a ${type} in place of a ${expected}.`];
  const known = { ...shape.must, ...shape.may };
  return [
    ...Object.keys(shape.must)
      .filter((name) => !(name in properties))
      .map((name) => `The ${type} has no ${name}.`),
    ...Object.entries(properties).flatMap(([name, value]) => {
      const form = known[name];
      if (form === undefined) return [`The ${type} has a ${name}.`];
      return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) =>
        judgeValue(each, form, `The ${name} of the ${type}`),
      );
    }),
  ];
}

function judgeValue(value: unknown, form: Value, what: string): string[] {
  if (form.startsWith('@')) return judgeNode(value, form.slice(1));
  return FORMS[form]?.(value) === true ? [] : [`${what} is no ${form}: ${JSON.stringify(value)}.`];
}
