import { useQuery, useSubscription } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Icon } from '../../shared/ui/Icon';
import css from './notice.module.css';
import { noticeTexts } from './texts';

const query = graphql(`
  query NoticeBell {
    unreadNotices
  }
`);

const told = graphql(`
  subscription NoticeTold {
    noticeTold {
      id
    }
  }
`);

const MOST = 100;

/** In the frame of every page: how many notices are unread, as they come in. */
export function NoticeBell({ to }: { to: string }) {
  const t = useTexts(noticeTexts);
  const { data, refetch } = useQuery(query);
  useSubscription(told, {
    onData: () => {
      void refetch();
    },
  });
  const unread = data?.unreadNotices ?? 0;
  const count = unread >= MOST ? `${MOST - 1}+` : `${unread}`;
  return (
    <Link to={to} className={css.bell} aria-label={unread === 0 ? t('bell') : t('bellUnread', { count })}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className={css.count} aria-hidden="true">
          {count}
        </span>
      )}
    </Link>
  );
}
