import { Segmented } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { ReferralState } from '../../shared/api/gql/graphql';
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
  query ReferralsPage($states: [ReferralState!], $after: String) {
    referrals(filter: { states: $states }, first: 50, after: $after) {
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

const STATES: Record<string, ReferralState[] | null> = {
  open: ['WAITING', 'OFFERED'],
  closed: ['CONFIRMED', 'DECLINED', 'CANCELLED', 'LAPSED'],
};

export const loader = preloads(query, ({ search }) => ({ states: STATES[search.get('show') ?? ''] ?? null }));

/** Referrals in the reader's scope, followed from the first moment to the last (M24, trap 15). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(referralTexts);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string | undefined>(search.get('id') ?? undefined);
  useReferralChanges(useCallback(() => void refetch(), [refetch]));
  const { edges, pageInfo } = data.referrals;
  return (
    <Stack>
      <PageHeader title={t('referrals')} lead={t('referralsLead')} actions={<Tag tone="good">{t('live')}</Tag>} />
      <div>
        <Segmented
          value={search.get('show') ?? ''}
          options={[
            { value: '', label: t('showAll') },
            { value: 'open', label: t('showOpen') },
            { value: 'closed', label: t('showClosed') },
          ]}
          onChange={(show) => void navigate({ search: show === '' ? '' : `show=${show}` })}
        />
      </div>
      <ReferralTable
        label={t('referrals')}
        referrals={edges.map(({ node }) => node)}
        onOpen={setOpenId}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
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
