import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import type { Moment } from '../../shared/ui/TimeLine';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import { lifeTexts } from './texts';
import { eventText } from './words';

export const lifeMoments = graphql(`
  fragment LifeMoments_events on LifeEventConnection {
    edges {
      cursor
      node {
        kind
        day
        residentName
        otherNumber
        address
        keyGroup
        note
        recordedBy
      }
    }
  }
`);

/** What happened to a household or a person, for the time line. */
export function useLifeMoments(events: FragmentType<typeof lifeMoments>): Moment[] {
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  return readFragment(lifeMoments, events).edges.map(({ cursor, node }) => ({
    key: cursor,
    day: node.day,
    title: [t(eventText[node.kind]), node.residentName].filter(Boolean).join(' · '),
    detail: [
      node.keyGroup === null ? null : people(keyGroupText[node.keyGroup]),
      node.address,
      node.otherNumber === null ? null : t('eventOther', { number: node.otherNumber }),
      node.note,
    ]
      .filter(Boolean)
      .join(' · '),
    by: t('recordedBy', { name: node.recordedBy }),
  }));
}
