import { Segmented } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { ReferralState } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { ReferralList } from './ReferralList';
import { referralTexts } from './texts';
import { workTexts } from './workTexts';

const query = graphql(`
  query ReferralsPage($states: [ReferralState!], $after: String) {
    referrals(filter: { states: $states }, first: 50, after: $after) {
      ...ReferralList_page
    }
  }
`);

const STATES: Record<string, ReferralState[] | null> = {
  open: ['WAITING', 'OFFERED'],
  confirmed: ['CONFIRMED'],
  visit: ['ARRIVED', 'ADMITTED', 'DISCHARGED'],
  closed: ['NO_SHOW', 'DECLINED', 'CANCELLED', 'LAPSED'],
};

export const loader = preloads(query, ({ search }) => ({ states: STATES[search.get('show') ?? ''] ?? null }));

/** Referrals in the reader's scope, followed from the first moment to the last (M24, trap 15). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(referralTexts);
  const work = useTexts(workTexts);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <Stack>
      <PageHeader
        title={t('referrals')}
        lead={t('referralsLead')}
        actions={
          <>
            <Tag tone="good">{t('live')}</Tag>
            <SaveButton path="referrals.xlsx" parameters={{ states: STATES[search.get('show') ?? ''] ?? null }}>
              {work('exportExcel')}
            </SaveButton>
          </>
        }
      />
      <div>
        <Segmented
          value={search.get('show') ?? ''}
          options={[
            { value: '', label: t('showAll') },
            { value: 'open', label: t('showOpen') },
            { value: 'confirmed', label: t('showConfirmed') },
            { value: 'visit', label: t('showVisit') },
            { value: 'closed', label: t('showClosed') },
          ]}
          onChange={(show) => void navigate({ search: show === '' ? '' : `show=${show}` })}
        />
      </div>
      <ReferralList
        label={t('referrals')}
        page={data.referrals}
        openAtFirst={search.get('id') ?? undefined}
        onChanged={refetch}
        onMore={(after) => fetchMore({ variables: { after } })}
        empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
      />
    </Stack>
  );
}
