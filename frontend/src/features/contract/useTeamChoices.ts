import { skipToken, useQuery } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';
import { useViewer } from '../../shared/api/viewer';

const query = graphql(`
  query TeamFilter {
    teams(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

/** Whoever sees the work of several teams can look at one. */
const OF_TEAMS = ['INSTITUTION_ADMIN', 'COMMISSION', 'SUPERVISOR'];

/** The teams to choose from; none for somebody who has only one. */
export function useTeamChoices(): { value: string; label: string }[] {
  const viewer = useViewer();
  const { data } = useQuery(query, OF_TEAMS.includes(viewer.role) ? {} : skipToken);
  return data?.teams.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
}
