import { Input, InputNumber, Select, TimePicker } from 'antd';
import dayjs from 'dayjs';
import type { SlotKind } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { scheduleTexts, slotKinds, slotKindText } from './scheduleTexts';

/** What one sitting of a doctor, or of a piece of equipment, is. */
export interface Session {
  departmentId: string | undefined;
  kind: SlotKind;
  servedBy: string;
  startTime: string;
  slotMinutes: number;
}

export const newSession: Session = {
  departmentId: undefined,
  kind: 'EXPERT_CLINIC',
  servedBy: '',
  startTime: '09:00',
  slotMinutes: 15,
};

interface Props {
  session: Session;
  departments: readonly { id: string; name: string }[];
  /** A schedule stays in the department where it was opened. */
  staysInDepartment?: boolean;
  onChange: (session: Session) => void;
}

export function SessionFields({ session, departments, staysInDepartment = false, onChange }: Props) {
  const t = useTexts(scheduleTexts);
  const set = (change: Partial<Session>) => {
    onChange({ ...session, ...change });
  };
  return (
    <>
      <label>
        {t('department')}
        <Select
          aria-label={t('department')}
          disabled={staysInDepartment}
          value={session.departmentId ?? null}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(departmentId: string) => {
            set({ departmentId });
          }}
        />
      </label>
      <label>
        {t('kind')}
        <Select
          aria-label={t('kind')}
          value={session.kind}
          options={slotKinds.map((value) => ({ value, label: t(slotKindText[value]) }))}
          onChange={(kind) => {
            set({ kind });
          }}
        />
      </label>
      <label>
        {t('servedBy')}
        <Input
          maxLength={40}
          value={session.servedBy}
          onChange={(event) => {
            set({ servedBy: event.target.value });
          }}
        />
      </label>
      <label>
        {t('startTime')}
        <TimePicker
          format="HH:mm"
          minuteStep={5}
          allowClear={false}
          needConfirm={false}
          value={dayjs(session.startTime, 'HH:mm')}
          onChange={(time) => {
            if (time !== null && !Array.isArray(time)) set({ startTime: time.format('HH:mm') });
          }}
        />
      </label>
      <label>
        {t('slotMinutes')}
        <InputNumber
          min={5}
          max={120}
          step={5}
          precision={0}
          value={session.slotMinutes}
          onChange={(minutes) => {
            set({ slotMinutes: minutes ?? newSession.slotMinutes });
          }}
        />
      </label>
    </>
  );
}
