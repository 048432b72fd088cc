/** The constants of an enum as choices, in the order of their words. */
export function choicesOf<E extends string, K extends string>(
  words: Record<E, K>,
  t: (key: K) => string,
): { value: E; label: string }[] {
  return (Object.keys(words) as E[]).map((value) => ({ value, label: t(words[value]) }));
}
