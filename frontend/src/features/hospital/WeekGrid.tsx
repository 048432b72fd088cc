import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { dayOf, daysLater, today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './hospital.module.css';
import { scheduleTexts, slotKindText, weekdays, weekdayText } from './scheduleTexts';
import { localTime } from './slotTime';
import { hospitalTexts, slotStateText } from './texts';

const fragment = graphql(`
  fragment WeekGrid_slot on ClinicSlot {
    id
    kind
    servedBy
    startsAt
    state
    viewerCanMove
    department {
      id
      name
    }
    reservedFor {
      id
      name
    }
    reservedForInstitution {
      id
      name
    }
  }
`);

interface Props {
  monday: string;
  slots: readonly FragmentType<typeof fragment>[];
  onOpen: (slotId: string) => void;
  /** Asks to move a slot to a time on the clock of Asia/Shanghai. */
  onMove: (slotId: string, local: string) => void;
}

/** A week: a row for each doctor or piece of equipment, a column for each day; a free slot is dragged to another day (M23). */
export function WeekGrid({ monday, slots, onOpen, onMove }: Props) {
  const t = useTexts(hospitalTexts);
  const ts = useTexts(scheduleTexts);
  const format = useFormat();
  const [dragged, setDragged] = useState<{ id: string; row: string; day: string; time: string }>();
  const all = slots.map((slot) => readFragment(fragment, slot)).filter(({ state }) => state !== 'WITHDRAWN');
  const days = weekdays.map((weekday, index) => ({ weekday, day: daysLater(monday, index) }));
  const rows = [...new Map(all.map((slot) => [`${slot.department.id} ${slot.servedBy}`, slot])).entries()];
  return (
    <div className={css.week} role="region" aria-label={t('week')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('servedBy')}</th>
            {days.map(({ weekday, day }) => (
              <th key={day} scope="col" data-today={day === today()}>
                {ts(weekdayText[weekday])}
                <br />
                {format.date(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, { servedBy, department, kind }]) => (
            <tr key={row}>
              <th scope="row">
                {servedBy}
                <div className={css.soft}>
                  {department.name} · {ts(slotKindText[kind])}
                </div>
              </th>
              {days.map(({ day }) => (
                <td
                  key={day}
                  data-drop={dragged?.row === row && dragged.day !== day && day >= today()}
                  onDragOver={(event) => {
                    if (dragged?.row === row && day >= today()) event.preventDefault();
                  }}
                  onDrop={(event) => {
                    event.preventDefault();
                    if (dragged !== undefined && dragged.day !== day) onMove(dragged.id, `${day}T${dragged.time}`);
                    setDragged(undefined);
                  }}
                >
                  <div className={css.chips}>
                    {all
                      .filter(
                        (slot) => `${slot.department.id} ${slot.servedBy}` === row && dayOf(slot.startsAt) === day,
                      )
                      .map((slot) => {
                        const holder = slot.reservedFor?.name ?? slot.reservedForInstitution?.name ?? '';
                        return (
                          <button
                            key={slot.id}
                            type="button"
                            className={css.chip}
                            data-state={slot.state}
                            draggable={slot.viewerCanMove}
                            title={`${holder} ${t(slotStateText[slot.state])}`}
                            aria-label={`${format.time(slot.startsAt)} ${holder} ${t(slotStateText[slot.state])}`}
                            onClick={() => {
                              onOpen(slot.id);
                            }}
                            onDragStart={() => {
                              setDragged({ id: slot.id, row, day, time: localTime(slot.startsAt).slice(11) });
                            }}
                            onDragEnd={() => {
                              setDragged(undefined);
                            }}
                          >
                            {format.time(slot.startsAt)}
                          </button>
                        );
                      })}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
