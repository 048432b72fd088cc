import { graphql } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Loading } from '../../shared/ui/Loading';
import { uiTexts } from '../../shared/ui/texts';
import css from './referral.module.css';
import { referralTexts } from './texts';

export const openSlots = graphql(`
  query OpenSlots($filter: OpenSlotFilter!, $after: String) {
    openSlots(filter: $filter, first: 24, after: $after) {
      edges {
        node {
          id
          startsAt
          servedBy
          reservedFor {
            id
            name
          }
          reservedForInstitution {
            id
            name
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
  slots: readonly {
    id: string;
    startsAt: string;
    servedBy: string;
    reservedFor: { name: string } | null;
    reservedForInstitution: { name: string } | null;
  }[];
  loading: boolean;
  hasMore: boolean;
  onMore: () => Promise<unknown>;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** The slots that are open to the team, the earliest first; one is chosen (M23). */
export function OpenSlots({ slots, loading, hasMore, onMore, chosen, onChoose }: Props) {
  const t = useTexts(referralTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  if (loading && slots.length === 0) return <Loading lines={2} />;
  if (slots.length === 0) return <EmptyState title={t('noOpenSlots')}>{t('noOpenSlotsWords')}</EmptyState>;
  return (
    <>
      <fieldset className={css.slots}>
        <legend>{t('chooseSlot')}</legend>
        {slots.map(({ id, startsAt, servedBy, reservedFor, reservedForInstitution }) => (
          <label key={id} className={css.slot}>
            <input
              type="radio"
              name="slot"
              value={id}
              checked={chosen === id}
              onChange={() => {
                onChoose(id);
              }}
            />
            <span>
              <strong>{format.instant(startsAt)}</strong>
              <br />
              {servedBy} <span className={css.soft}>{reservedFor?.name ?? reservedForInstitution?.name}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {hasMore && <Button onClick={() => void onMore()}>{ui('loadMore')}</Button>}
    </>
  );
}
