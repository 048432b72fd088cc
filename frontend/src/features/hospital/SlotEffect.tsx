import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Stack } from '../../shared/ui/Stack';
import { scheduleTexts } from './scheduleTexts';

const fragment = graphql(`
  fragment SlotEffect_effect on SlotEffect {
    free
    takenCount
    taken {
      id
      startsAt
      servedBy
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
`);

/** Whom a change touches: how many free slots go, and who has those that stay (trap 14). */
export function SlotEffect({ effect }: { effect: FragmentType<typeof fragment> }) {
  const t = useTexts(scheduleTexts);
  const format = useFormat();
  const { free, takenCount, taken } = readFragment(fragment, effect);
  return (
    <Stack gap={2}>
      <p>{t('effectFree', { count: format.number(free) })}</p>
      <p>{takenCount === 0 ? t('effectNone') : t('effectTaken', { count: format.number(takenCount) })}</p>
      {takenCount > 0 && (
        <ul>
          {taken.map(({ id, startsAt, servedBy, referral }) => (
            <li key={id}>
              {t('takenLine', {
                at: format.instant(startsAt),
                servedBy,
                number: referral?.number ?? '',
                team: referral?.team.name ?? '',
              })}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
