import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQueryRefHandlers, useReadQuery, type PreloadedQueryRef } from '@apollo/client/react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { app } from './app';

/** Where a screen is opened: what its query's variables may come from. */
export interface Place {
  params: Readonly<Record<string, string | undefined>>;
  search: URLSearchParams;
}

/**
 * The loader of a screen: begins its one query while the code of the screen still loads.
 * `export const loader = preloads(HouseholdPageQuery, ({ params }) => ({ id: params['id'] ?? '' }));`
 */
export function preloads<D, V extends OperationVariables>(
  query: TypedDocumentNode<D, V>,
  ...[variables]: Record<string, never> extends V
    ? [variables?: (place: Place) => NoInfer<V>]
    : [variables: (place: Place) => NoInfer<V>]
) {
  return ({ params, request }: LoaderFunctionArgs): PreloadedQueryRef<D, V> => {
    const place = { params, search: new URL(request.url).searchParams };
    const options = { variables: variables?.(place) ?? {}, fetchPolicy: 'cache-and-network' };
    return app().preload(query, options as never) as unknown as PreloadedQueryRef<D, V>;
  };
}

/** The data of the screen's query, typed by the loader: `const { data, refetch, fetchMore } = usePreloaded<typeof loader>()`. */
export function usePreloaded<L extends (args: LoaderFunctionArgs) => PreloadedQueryRef<unknown, never>>() {
  type Ref = ReturnType<L>;
  type Data = Ref extends PreloadedQueryRef<infer D, infer _V> ? D : never;
  type Variables = Ref extends PreloadedQueryRef<infer _D, infer V extends OperationVariables> ? V : never;
  const ref = useLoaderData() as unknown as PreloadedQueryRef<Data, Variables>;
  const { data } = useReadQuery(ref);
  const { refetch, fetchMore } = useQueryRefHandlers(ref);
  return { data: data as Data, refetch, fetchMore };
}
