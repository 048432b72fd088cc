import { gql, type TypedDocumentNode } from '@apollo/client';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { renderScreen } from '../testing/renderScreen';
import { api, server } from '../testing/server';
import { preloads, usePreloaded } from './screen';

interface Page {
  publicTeams: {
    edges: { node: { id: string; name: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const query = gql`
  query Sample($districtCode: String!, $after: String) {
    publicTeams(districtCode: $districtCode, after: $after) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
` as TypedDocumentNode<Page, { districtCode: string; after?: string | null }>;

const loader = preloads(query, ({ params, search }) => ({
  districtCode: `${params['code'] ?? ''}${search.get('x') ?? ''}`,
}));
// @ts-expect-error -- a query with variables needs them
const careless = () => preloads(query);

function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const { edges, pageInfo } = data.publicTeams;
  return (
    <>
      <ul>
        {edges.map(({ node }) => (
          <li key={node.id}>{node.name}</li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <button type="button" onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          more
        </button>
      )}
    </>
  );
}

function page(names: string[], endCursor: string | null) {
  const edges = names.map((name) => ({
    __typename: 'TeamProfileEdge',
    cursor: name,
    node: { __typename: 'TeamProfile', id: `Team_${name}`, name },
  }));
  const pageInfo = { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor };
  return { data: { publicTeams: { __typename: 'TeamProfileConnection', edges, pageInfo } } };
}

test('a screen’s query takes its variables from the address, and "load more" appends the next page', async () => {
  const asked: unknown[] = [];
  server.use(
    api.query('Sample', ({ variables }) => {
      asked.push(variables);
      return HttpResponse.json('after' in variables ? page(['乙'], null) : page(['甲'], 'c1'));
    }),
  );
  await renderScreen({ Component, loader }, { path: '/public/:code', at: '/public/5001?x=12' });
  await userEvent.click(await screen.findByRole('button', { name: 'more' }));
  await screen.findByText('乙');
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['甲', '乙']);
  expect(asked).toEqual([{ districtCode: '500112' }, { districtCode: '500112', after: 'c1' }]);
  expect(screen.queryByRole('button')).toBeNull();
  expect(careless).toBeTypeOf('function');
});
