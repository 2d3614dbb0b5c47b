import { LOCALE_TAGS, type Lang } from './locales.ts';
import { en } from './strings/en.ts';
import { fr } from './strings/fr.ts';
import { ko } from './strings/ko.ts';
import { zh } from './strings/zh.ts';

/** A text, or its plural forms by the categories of `Intl.PluralRules`. */
type Message = string | { readonly one?: string; readonly other: string };

/** Every text of the interface: the keys are those of English. */
export type Strings = { readonly [Key in keyof typeof en]: Message };

/** The name of one text of the interface, as `place.meaning`. */
export type StringKey = keyof Strings;

/** What stands for the `{names}` in a text; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives a text of the interface in one language. */
export type Translator = (key: StringKey, values?: Values) => string;

const STRINGS: Readonly<Record<Lang, Strings>> = { en, fr, zh, ko };

/**
 * A translator for one language. `{name}` in a text takes `values.name`, numbers printed as that language prints
 * them; a text with plural forms takes the one for `values.count` (French counts 0 as singular).
 */
export function translator(lang: Lang): Translator {
  const translate = TRANSLATORS.get(lang) ?? makeTranslator(lang);
  TRANSLATORS.set(lang, translate);
  return translate;
}

/** Each translator is made once: the formatters in it take far longer to make than to use. */
const TRANSLATORS = new Map<Lang, Translator>();

function makeTranslator(lang: Lang): Translator {
  const tag = LOCALE_TAGS[lang];
  const plural = new Intl.PluralRules(tag);
  const number = new Intl.NumberFormat(tag);

  return (key, values = {}) => {
    const message: Message = STRINGS[lang][key];
    const text =
      typeof message === 'string'
        ? message
        : pluralForm(message, plural.select(Number(values['count'] ?? 0)));
    return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
      const value = values[name];
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

function pluralForm(message: Exclude<Message, string>, category: Intl.LDMLPluralRule): string {
  return category === 'one' && message.one !== undefined ? message.one : message.other;
}
