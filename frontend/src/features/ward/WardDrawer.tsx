import { useQuery } from '@apollo/client/react';
import { Drawer } from 'antd';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { daysLater } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { uiTexts } from '../../shared/ui/texts';
import { ChangeBedsForm } from './ChangeBedsForm';
import { CloseWard } from './CloseWard';
import { stayStateText, stayStateTone, wardTexts } from './texts';
import css from './ward.module.css';

const query = graphql(`
  query WardDrawer($filter: BedStayFilter!, $after: String) {
    bedStays(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          state
          firstNight
          lastNight
          nights
          heldUntil
          isOverstayed
          referral {
            id
            number
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

interface Props {
  ward: { id: string; name: string; viewerCanChange: boolean };
  night: string;
  onClose: () => void;
  onChanged: (message: string) => void;
}

/** Who has a bed in a ward on a night, and what the hospital may change of it. */
export function WardDrawer({ ward, night, onClose, onChanged }: Props) {
  const t = useTexts(wardTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { data, error, loading, fetchMore } = useQuery(query, {
    variables: { filter: { wardId: ward.id, night } },
    fetchPolicy: 'cache-and-network',
  });
  const stays = data?.bedStays.edges.map(({ node }) => node) ?? [];
  return (
    <Drawer open size={560} title={ward.name} onClose={onClose}>
      <Stack gap={5}>
        <section aria-label={t('stays')}>
          <Stack gap={3}>
            <h3>{t('staysOn', { date: format.date(night) })}</h3>
            <Failure of={error} />
            {loading && data === undefined && <Loading lines={2} />}
            {data !== undefined && stays.length === 0 && (
              <EmptyState title={t('noStays')}>{t('noStaysWords')}</EmptyState>
            )}
            <ul className={css.list}>
              {stays.map((stay) => (
                <li key={stay.id}>
                  <span>
                    {t('nights', {
                      first: format.date(stay.firstNight),
                      last: format.date(daysLater(stay.lastNight, 1)),
                      count: stay.nights,
                    })}
                    <br />
                    <span className={css.soft}>
                      {stay.referral !== null &&
                        `${t('referral', { number: stay.referral.number })} · ${stay.referral.team.name}`}
                      {stay.heldUntil !== null && ` · ${t('heldUntil', { at: format.instant(stay.heldUntil) })}`}
                    </span>
                  </span>
                  <span>
                    {stay.isOverstayed && <Tag tone="danger">{t('overstayed', { count: 1 })}</Tag>}{' '}
                    <Tag tone={stayStateTone[stay.state]}>{t(stayStateText[stay.state])}</Tag>
                  </span>
                </li>
              ))}
            </ul>
            {data?.bedStays.pageInfo.hasNextPage === true && (
              <Button onClick={() => void fetchMore({ variables: { after: data.bedStays.pageInfo.endCursor } })}>
                {ui('loadMore')}
              </Button>
            )}
          </Stack>
        </section>
        {ward.viewerCanChange && (
          <>
            <ChangeBedsForm
              ward={ward}
              night={night}
              onChanged={() => {
                onChanged('');
                onClose();
              }}
            />
            <CloseWard
              ward={ward}
              night={night}
              onClosed={(message) => {
                onChanged(message);
                onClose();
              }}
            />
          </>
        )}
      </Stack>
    </Drawer>
  );
}
