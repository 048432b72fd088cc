import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { ReferralList } from './ReferralList';
import { referralTexts } from './texts';

const query = graphql(`
  query QueuePage($after: String) {
    referralQueue(first: 50, after: $after) {
      ...ReferralList_page
    }
  }
`);

export const loader = preloads(query);

/** What waits for the hospital, the oldest first, with the time left (M24). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(referralTexts);
  return (
    <Stack>
      <PageHeader title={t('queue')} lead={t('queueLead')} actions={<Tag tone="good">{t('live')}</Tag>} />
      <ReferralList
        label={t('queue')}
        page={data.referralQueue}
        onChanged={refetch}
        onMore={(after) => fetchMore({ variables: { after } })}
        empty={<EmptyState title={t('queueEmpty')}>{t('queueEmptyWords')}</EmptyState>}
      />
    </Stack>
  );
}
