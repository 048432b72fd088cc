import { useRouteLoaderData } from 'react-router';
import { app } from './app';
import { graphql } from './gql';
import type { ViewerQuery } from './gql/graphql';

export type Viewer = ViewerQuery['viewer'];

const query = graphql(`
  query Viewer {
    viewer {
      id
      name
      role
      district {
        id
        code
        name
      }
    }
  }
`);

/** The id of the route of an audience; its loader holds the viewer. */
export const AUDIENCE = 'audience';

export async function loadViewer(): Promise<Viewer> {
  const { data } = await app().client.query({ query });
  if (data === undefined) throw new Error('No viewer');
  return data.viewer;
}

/** Who is signed in, on any screen of an audience. What the viewer may do is not here: records say it themselves. */
export function useViewer(): Viewer {
  const viewer = useRouteLoaderData<Viewer>(AUDIENCE);
  if (viewer === undefined) throw new Error('useViewer outside the pages of an audience');
  return viewer;
}
