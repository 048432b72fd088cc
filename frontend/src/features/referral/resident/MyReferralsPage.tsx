import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import type { MyReferralsPageQuery } from '../../../shared/api/gql/graphql';
import { nightsBetween } from '../../../shared/format/days';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { Tag } from '../../../shared/ui/Tag';
import { uiTexts } from '../../../shared/ui/texts';
import { declineText, referralTexts, stateText, stateTone } from '../texts';
import { wayTexts, plainText } from '../wayTexts';
import { WayBack } from './WayBack';

const query = graphql(`
  query MyReferralsPage($after: String) {
    referrals(first: 20, after: $after) {
      edges {
        node {
          id
          number
          state
          want
          hospitalNote
          declineReason
          patient {
            name
          }
          team {
            id
            name
            phone
          }
          department {
            id
            name
            location
            directions
            bring
            hospital {
              id
              name
              address
            }
          }
          slot {
            id
            startsAt
            servedBy
          }
          bed {
            ward
            location
            firstNight
            lastNight
          }
          downReferral {
            id
            state
            watchFor
            firstVisitOn
            team {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query);

type Mine = MyReferralsPageQuery['referrals']['edges'][number]['node'];

/** Whether the patient still has to go there: only then the way and what to bring help. */
const isAhead = ({ state, downReferral }: Mine) =>
  downReferral === null && (state === 'WAITING' || state === 'OFFERED' || state === 'CONFIRMED');

function whereOf({ department, bed }: Mine) {
  const place = `（${department.hospital.address}）`;
  return bed?.ward == null
    ? `${department.name}，${department.location}${place}`
    : `${department.name} ${bed.ward}，${bed.location ?? ''}${place}`;
}

const plainWords = ({ state, want }: Mine) =>
  state === 'CONFIRMED' && want === 'BED' ? 'plainCONFIRMED_BED' : plainText[state];

/** The household's own referrals: where to be, when, and what to bring (M24). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(referralTexts);
  const ui = useTexts(uiTexts);
  const way = useTexts(wayTexts);
  const format = useFormat();
  const timeOf = ({ slot, bed }: Pick<Mine, 'slot' | 'bed'>) =>
    slot !== null
      ? t('slotOf', { at: format.instant(slot.startsAt), doctor: slot.servedBy })
      : bed !== null && bed.ward !== null
        ? way('myBed', { day: format.date(bed.firstNight), nights: nightsBetween(bed.firstNight, bed.lastNight) })
        : null;
  const { edges, pageInfo } = data.referrals;
  if (edges.length === 0) return <EmptyState title={t('noneResident')}>{t('noneResidentWords')}</EmptyState>;
  return (
    <Stack>
      <PageHeader title={t('referrals')} />
      {edges.map(({ node }) => (
        <Card
          key={node.id}
          title={node.patient.name}
          aside={<Tag tone={stateTone[node.state]}>{t(stateText[node.state])}</Tag>}
        >
          <Stack>
            <p>{way(plainWords(node))}</p>
            <Facts
              facts={[
                [way('when'), timeOf(node)],
                [t('hospital'), node.department.hospital.name],
                [t('where'), isAhead(node) ? whereOf(node) : node.department.name],
                [way('directions'), isAhead(node) && node.bed === null ? node.department.directions : null],
                [t('hospitalNote'), isAhead(node) || node.state === 'DECLINED' ? node.hospitalNote : null],
                [t('declineReason'), node.declineReason === null ? null : t(declineText[node.declineReason])],
                [t('team'), <a href={`tel:${node.team.phone}`}>{`${node.team.name} ${node.team.phone}`}</a>],
                [t('number'), node.number],
              ]}
            />
            {node.state === 'CONFIRMED' && node.downReferral === null && (
              <p>{node.bed === null ? (node.department.bring ?? t('bring')) : way('bringBed')}</p>
            )}
            {node.downReferral !== null && <WayBack way={node.downReferral} />}
          </Stack>
        </Card>
      ))}
      {pageInfo.hasNextPage && (
        <Button size="l" wide onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          {ui('loadMore')}
        </Button>
      )}
    </Stack>
  );
}
