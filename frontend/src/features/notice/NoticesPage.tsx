import { useLocation } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { Failure } from '../../shared/api/Failure';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { uiTexts } from '../../shared/ui/texts';
import { NoticeItem } from './NoticeItem';
import css from './notice.module.css';
import { noticeTexts } from './texts';
import { useMarkRead } from './useMarkRead';

const query = graphql(`
  query NoticesPage($after: String) {
    notices(first: 50, after: $after) {
      edges {
        node {
          id
          isRead
          ...NoticeItem_notice
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

/** What the reader's household, team or institution was told (M15); the same page for a phone and a desk. */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(noticeTexts);
  const ui = useTexts(uiTexts);
  const audience = useLocation().pathname.split('/')[1] ?? '';
  const { markRead, busy, refusal, failure } = useMarkRead();
  const { edges, pageInfo } = data.notices;
  const unread = edges.filter(({ node }) => !node.isRead).map(({ node }) => node.id);
  if (edges.length === 0) return <EmptyState title={t('none')}>{t('noneWords')}</EmptyState>;
  return (
    <Stack>
      <PageHeader
        title={t('notices')}
        lead={t('lead')}
        actions={
          unread.length > 0 && (
            <Button disabled={busy} onClick={() => void markRead(unread.slice(0, 100))}>
              {t('markAll')}
            </Button>
          )
        }
      />
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={failure} />
      <ul className={css.list}>
        {edges.map(({ node }) => (
          <NoticeItem key={node.id} notice={node} audience={audience} onRead={() => void markRead([node.id])} />
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>{ui('loadMore')}</Button>
      )}
    </Stack>
  );
}
