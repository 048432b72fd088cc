import { readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { gridArea } from './gridArea';
import css from './grid.module.css';
import { gridTexts } from './gridTexts';

export interface Problem {
  areaId: string;
  message: string;
  area: FragmentType<typeof gridArea> | null;
}

/** What stands against a change, area by area; the areas themselves already show how they are now. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const t = useTexts(gridTexts);
  if (problems.length === 0) return null;
  return (
    <div>
      {problems.map(({ areaId, message, area }) => {
        const name = readFragment(gridArea, area)?.name;
        return (
          <div key={areaId} className={css.problem}>
            <RefusalMessage message={name === undefined ? message : t('problemOf', { name, message })} />
          </div>
        );
      })}
    </div>
  );
}
