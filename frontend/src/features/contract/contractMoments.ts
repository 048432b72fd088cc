import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { ContractEventKind } from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import { useTexts } from '../../shared/i18n/useTexts';
import type { Moment } from '../../shared/ui/TimeLine';
import { storyTexts } from './storyTexts';

const fragment = graphql(`
  fragment ContractMoments_household on Household {
    id
    contractHistory {
      id
      number
      team {
        id
        name
      }
      events {
        kind
        day
        by
        note
      }
    }
  }
`);

const kindText = {
  SIGNED: 'SIGNED',
  RENEWED: 'RENEWED',
  TERMINATION_REQUESTED: 'TERMINATION_REQUESTED',
  TERMINATION_WITHDRAWN: 'TERMINATION_WITHDRAWN',
  TERMINATION_ACCEPTED: 'TERMINATION_ACCEPTED',
  TERMINATION_RETURNED: 'TERMINATION_RETURNED',
  TERMINATION_OVERTAKEN: 'TERMINATION_OVERTAKEN',
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  ENDS: 'ENDS',
} satisfies Record<ContractEventKind, TextKey<typeof storyTexts>>;

/** What happened to the household's contracts, for the time line. */
export function useContractMoments(household: FragmentType<typeof fragment>): Moment[] {
  const t = useTexts(storyTexts);
  return readFragment(fragment, household).contractHistory.flatMap(({ id, number, team, events }) =>
    events.map(({ kind, day, by, note }, index) => ({
      key: `${id}${index}`,
      day,
      title: t(kindText[kind]),
      detail: [t('about', { team: team.name, number }), note].filter(Boolean).join(' · '),
      ...(by === null ? {} : { by }),
    })),
  );
}
