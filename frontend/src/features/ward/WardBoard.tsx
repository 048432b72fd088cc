import { readFragment, graphql, type FragmentType } from '../../shared/api/gql';
import { daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Tag } from '../../shared/ui/Tag';
import { wardTexts } from './texts';
import css from './ward.module.css';

const fragment = graphql(`
  fragment WardBoard_row on WardRow {
    overstayed
    ward {
      id
      name
      location
      kind
      firstNight
      closedFrom
      department {
        id
        name
      }
      sharedWith {
        id
        name
      }
    }
    nights {
      night
      beds
      taken
      free
    }
  }
`);

interface Props {
  rows: readonly FragmentType<typeof fragment>[];
  from: string;
  days: number;
  onOpen: (wardId: string, night: string) => void;
}

/** Wards by nights: how many beds are free of how many; a cell opens who has one (trap 14). */
export function WardBoard({ rows, from, days, onOpen }: Props) {
  const t = useTexts(wardTexts);
  const format = useFormat();
  const nights = Array.from({ length: days }, (_, index) => daysLater(from, index));
  return (
    <>
      <div className={css.legend}>
        <span>{t('legend')}</span>
        <span>
          <span className={`${css.mark ?? ''} ${css.FREE ?? ''}`} aria-hidden="true" />
          {t('legendFree')}
        </span>
        <span>
          <span className={`${css.mark ?? ''} ${css.FULL ?? ''}`} aria-hidden="true" />
          {t('legendFull')}
        </span>
        <span>
          <span className={`${css.mark ?? ''} ${css.NONE ?? ''}`} aria-hidden="true" />
          {t('legendNone')}
        </span>
      </div>
      <div className={css.scroll} tabIndex={0} role="region" aria-label={t('wards')}>
        <table className={css.board}>
          <thead>
            <tr>
              <th scope="col" className={css.ward}>
                {t('ward')}
              </th>
              {nights.map((night) => (
                <th key={night} scope="col" className={night === today() ? css.today : undefined}>
                  {format.day(night)}
                  <br />
                  {format.weekday(night)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { ward, overstayed, nights: made } = readFragment(fragment, row);
              return (
                <tr key={ward.id}>
                  <th scope="row" className={css.ward}>
                    <strong>{ward.name}</strong>
                    <span className={css.soft}>
                      {ward.department.name} · {ward.location}
                      <br />
                      {ward.sharedWith === null
                        ? t('kindRESERVED')
                        : t('kindJOINTWith', { name: ward.sharedWith.name })}
                      {ward.closedFrom !== null && ` · ${t('closedFrom', { date: format.date(ward.closedFrom) })}`}
                      {ward.firstNight > today() && ` · ${t('opensOn', { date: format.date(ward.firstNight) })}`}
                    </span>{' '}
                    {overstayed > 0 && (
                      <span title={t('overstayedWords')}>
                        <Tag tone="danger">{t('overstayed', { count: overstayed })}</Tag>
                      </span>
                    )}
                  </th>
                  {nights.map((night) => {
                    const found = made.find((each) => each.night === night);
                    const state = found === undefined || found.beds === 0 ? 'NONE' : found.free > 0 ? 'FREE' : 'FULL';
                    return (
                      <td key={night}>
                        {found !== undefined && (
                          <button
                            type="button"
                            className={`${css.cell ?? ''} ${css[state] ?? ''}`}
                            aria-label={`${ward.name} ${t('night', { date: format.date(night), free: found.free, beds: found.beds })}`}
                            onClick={() => {
                              onOpen(ward.id, night);
                            }}
                          >
                            {t('cell', { free: found.free, beds: found.beds })}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
