import i18next from 'i18next';
import './language';

type Placeholders<S extends string> = S extends `${string}{{${infer P}}}${infer Rest}` ? P | Placeholders<Rest> : never;
type Parameters<S extends string> = [Placeholders<S>] extends [never]
  ? []
  : [parameters: Record<Placeholders<S>, string | number>];

/** The words of one feature in both languages; Chinese is the original, English must have the same keys. */
export interface Texts<Z extends Record<string, string>> {
  namespace: string;
  zh: Z;
  en: Record<keyof Z, string>;
}

export type TextKey<T> = T extends Texts<infer Z> ? keyof Z & string : never;

/** Looks a text up; a text with `{{name}}` in it asks for `name`. */
export type Translate<Z extends Record<string, string>> = <K extends keyof Z & string>(
  key: K,
  ...parameters: Parameters<Z[K]>
) => string;

/** Declares the texts of a feature, in a file `texts.ts` beside it. A key that is missing on one side does not compile. */
export function defineTexts<const Z extends Record<string, string>>(
  namespace: string,
  texts: { zh: Z; en: Record<NoInfer<keyof Z>, string> },
): Texts<Z> {
  i18next.addResourceBundle('zh-CN', namespace, texts.zh, true, true);
  i18next.addResourceBundle('en', namespace, texts.en, true, true);
  return { namespace, ...texts };
}
