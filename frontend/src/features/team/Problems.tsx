import { useTexts } from '../../shared/i18n/useTexts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import css from './grid.module.css';
import { gridTexts } from './gridTexts';

export interface Problem {
  areaId: string;
  message: string;
  area: { name: string } | null;
}

/** What stands against a change, area by area; the areas themselves already show how they are now. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useTexts(gridTexts);
  if (problems.length === 0) return null;
  return (
    <div>
      {problems.map(({ areaId, message, area }) => (
        <div key={areaId} className={css.problem}>
          <RefusalMessage message={area === null ? message : t('problemOf', { name: area.name, message })} />
        </div>
      ))}
    </div>
  );
}
