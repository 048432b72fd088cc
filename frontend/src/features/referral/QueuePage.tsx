import { useCallback, useState } from 'react';
import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { ReferralDrawer } from './ReferralDrawer';
import { ReferralTable } from './ReferralTable';
import { referralTexts } from './texts';
import { useReferralChanges } from './useReferralChanges';

const query = graphql(`
  query QueuePage($after: String) {
    referralQueue(first: 50, after: $after) {
      edges {
        node {
          id
          ...ReferralTable_referral
          ...ReferralDrawer_referral
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

/** What waits for the hospital, the oldest first, with the time left (M24). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(referralTexts);
  const [openId, setOpenId] = useState<string>();
  useReferralChanges(useCallback(() => void refetch(), [refetch]));
  const { edges, pageInfo } = data.referralQueue;
  return (
    <Stack>
      <PageHeader title={t('queue')} lead={t('queueLead')} actions={<Tag tone="good">{t('live')}</Tag>} />
      <ReferralTable
        label={t('queue')}
        referrals={edges.map(({ node }) => node)}
        onOpen={setOpenId}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('queueEmpty')}>{t('queueEmptyWords')}</EmptyState>}
      />
      {openId !== undefined && (
        <ReferralDrawer
          key={openId}
          id={openId}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
