/** The end of an exhaustive switch: does not compile while a case is missing. */
export function never(value: never): never {
  throw new Error(`Unforeseen: ${JSON.stringify(value)}`);
}
