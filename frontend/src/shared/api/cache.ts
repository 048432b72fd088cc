import { InMemoryCache, type FieldPolicy, type TypePolicies } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { connections, possibleTypes } from './gql/cache';

/** Types without an id of which there is one per viewer: their parts are put together, whichever query brought them. */
const SINGLETONS = ['GridBoard'];

function connectionPolicies(): TypePolicies {
  const policies: TypePolicies = {};
  for (const [type, fields] of Object.entries(connections)) {
    policies[type] = {
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, keys]): [string, FieldPolicy] => [field, relayStylePagination(keys)]),
      ),
    };
  }
  for (const type of SINGLETONS) policies[type] = { ...policies[type], merge: true };
  return policies;
}

/** Records are held by their global id; connections append page after page, apart for each set of filters. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes, typePolicies: connectionPolicies() });
}
