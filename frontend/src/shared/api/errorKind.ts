import { CombinedGraphQLErrors } from '@apollo/client';
import { isUnreachable } from './client';

const KINDS: Record<string, 'forbidden' | 'missing'> = { FORBIDDEN: 'forbidden', NOT_FOUND: 'missing' };

/** What went wrong, in the few kinds that a reader can tell apart. */
export function errorKind(error: unknown): 'network' | 'forbidden' | 'missing' | 'server' {
  if (isUnreachable(error)) return 'network';
  if (!CombinedGraphQLErrors.is(error)) return 'server';
  const code = error.errors[0]?.extensions?.['code'];
  return (typeof code === 'string' ? KINDS[code] : undefined) ?? 'server';
}
