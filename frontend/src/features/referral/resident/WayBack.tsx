import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Facts } from '../../../shared/ui/Facts';
import { downTexts } from '../downTexts';

interface Way {
  watchFor: string;
  firstVisitOn: string | null;
  team: { name: string } | null;
}

/** What follows after the hospital: who calls, when, and what to watch (M25). */
export function WayBack({ way: { watchFor, firstVisitOn, team } }: { way: Way }) {
  const t = useTexts(downTexts);
  const format = useFormat();
  const name = team?.name ?? t('yourTeam');
  return (
    <>
      <p>
        {firstVisitOn === null
          ? t('residentWaiting', { team: name })
          : t('residentTaken', { team: name, day: format.date(firstVisitOn) })}
      </p>
      <Facts facts={[[t('watchFor'), watchFor]]} />
    </>
  );
}
