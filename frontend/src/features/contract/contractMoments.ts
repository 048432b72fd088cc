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
      teams {
        since
        until
        team {
          id
          name
        }
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

/** What happened to the household's contracts, for the time line; each with the team that had it on that day. */
export function useContractMoments(household: FragmentType<typeof fragment>): Moment[] {
  const t = useTexts(storyTexts);
  return readFragment(fragment, household).contractHistory.flatMap(({ id, number, teams, events }) => [
    ...events.map(({ kind, day, by, note }, index) => ({
      key: `${id}${index}`,
      day,
      title: t(kindText[kind]),
      detail: [t('about', { team: teamOn(teams, day), number }), note].filter(Boolean).join(' · '),
      ...(by === null ? {} : { by }),
    })),
    ...teams.slice(1).map(({ since, team }, index) => ({
      key: `${id}-${since}`,
      day: since,
      title: t('MOVED'),
      detail: t('movedFrom', { from: teams[index]?.team.name ?? '', to: team.name, number }),
    })),
  ]);
}

function teamOn(
  teams: readonly { since: string; until: string | null; team: { name: string } }[],
  day: string,
): string {
  const then = teams.find(({ since, until }) => since <= day && (until === null || day <= until));
  return (then ?? teams[0])?.team.name ?? '';
}
