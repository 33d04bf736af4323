import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A catalogue of texts: words by key, grouped as deep as a page needs. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The shape that another language must have: `en: SameTexts<typeof nl>`. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every path through a catalogue, with plural endings left off. */
export type TextKey<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${TextKey<T[K]>}`;
}[keyof T & string];

/** Says a text of one catalogue; `count` picks the plural. */
export type SayText<T> = (key: TextKey<T>, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes the typed hook of one catalogue: `export const useTexts = textsOf<typeof nl>('identity')`.
 * The portal loads the catalogue under that name.
 */
export function textsOf<T>(namespace: string): () => SayText<T> {
  return function useTexts() {
    const { t } = useTranslation(namespace);
    return useCallback((key, values) => t(key as string, { ...values }), [t]);
  };
}
