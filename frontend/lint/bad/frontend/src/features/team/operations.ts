declare function graphql(source: string): unknown;

export const anonymous = graphql(`
  query {
    team {
      id
    }
  }
`);

export const badlyNamed = graphql(`
  query getTeamQuery {
    team {
      name
    }
  }
`);

export const fragment = graphql(`
  fragment team on Team {
    id
  }
`);
