import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQueryRefHandlers, useReadQuery, type PreloadedQueryRef } from '@apollo/client/react';
import { useTransition } from 'react';
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

type DataOf<R> = R extends PreloadedQueryRef<infer D> ? D : never;

/**
 * The data of the screen's query, typed by its loader: `const { data, busy, refetch, fetchMore } = usePreloaded<typeof loader>();`
 * Both run as transitions: what is shown stays until the new data is here, and `busy` says so.
 */
export function usePreloaded<L extends (args: LoaderFunctionArgs) => PreloadedQueryRef>() {
  const ref = useLoaderData<PreloadedQueryRef<DataOf<ReturnType<L>>>>();
  const handlers = useQueryRefHandlers(ref); // before reading: it moves the ref on to the latest page
  const { data } = useReadQuery(ref);
  const [busy, transition] = useTransition();
  const inTransition = (fetching: () => Promise<unknown>) =>
    new Promise<void>((resolve) => {
      transition(async () => {
        await fetching().catch(() => undefined); // told by the connection's banner
        resolve();
      });
    });
  return {
    data,
    busy,
    refetch: () => inTransition(() => handlers.refetch()),
    fetchMore: (options: { variables: Record<string, unknown> }) => inTransition(() => handlers.fetchMore(options)),
  };
}
