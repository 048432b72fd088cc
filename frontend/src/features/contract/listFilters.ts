/** A parameter of the address, if it is one of these words. */
export function oneOf<E extends string>(words: Record<E, string>, value: string | null): E | null {
  return value !== null && value in words ? (value as E) : null;
}
