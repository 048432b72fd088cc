import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import css from './notice.module.css';
import { noticeTexts, pathOf } from './texts';

const fragment = graphql(`
  fragment NoticeItem_notice on Notice {
    id
    text
    about
    toldAt
    isRead
  }
`);

interface Props {
  notice: FragmentType<typeof fragment>;
  audience: string;
  onRead: () => void;
}

export function NoticeItem(props: Props) {
  const { text, about, toldAt, isRead } = readFragment(fragment, props.notice);
  const t = useTexts(noticeTexts);
  const format = useFormat();
  const path = (pathOf[about] as Partial<Record<string, string>>)[props.audience];
  return (
    <li className={`${css.notice ?? ''} ${isRead ? '' : (css.unread ?? '')}`}>
      <p>{text}</p>
      <Stack row gap={3}>
        <span className={css.when}>{format.instant(toldAt)}</span>
        {!isRead && <Tag tone="brand">{t('unread')}</Tag>}
        {path !== undefined && (
          <Link to={`/${props.audience}/${path}`} onClick={isRead ? undefined : props.onRead}>
            {t('open')}
          </Link>
        )}
        {!isRead && (
          <Button look="quiet" onClick={props.onRead}>
            {t('markRead')}
          </Button>
        )}
      </Stack>
    </li>
  );
}
