import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { BenefitTag } from './BenefitTag';
import { ReferralChoice } from './ReferralChoice';
import { visitTexts, whyText } from './texts';
import css from './visit.module.css';

const recording = graphql(`
  mutation RecordVisit($input: VisitRecordInput!) {
    visitRecord(input: $input) {
      __typename
      ... on VisitRecorded {
        visit {
          id
          day
          ground
          carriesBenefits
          patient {
            name
          }
        }
      }
      ... on VisitRecordRefused {
        message
      }
    }
  }
`);

interface Recorded {
  name: string;
  day: string;
  carries: boolean;
  why: (typeof whyText)[keyof typeof whyText];
}

/** Who came and when; what was decided is said at once, in words that can be passed on (M22, trap 17). */
export function RecordForm({ withReferrals }: { withReferrals: boolean }) {
  const t = useTexts(visitTexts);
  const format = useFormat();
  const record = useAction(recording, { refetch: ['VisitsPage'] });
  const [way, setWay] = useState<'number' | 'referral'>('number');
  const [idNumber, setIdNumber] = useState('');
  const [name, setName] = useState('');
  const [referralId, setReferralId] = useState<string>();
  const [day, setDay] = useState(today());
  const [department, setDepartment] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const [done, setDone] = useState<Recorded>();
  const isByNumber = way === 'number';
  const send = async () => {
    setDone(undefined);
    setRefusal(undefined);
    if (isByNumber ? idNumber.trim() === '' || name.trim() === '' : referralId === undefined) {
      setRefusal(t(isByNumber ? 'incomplete' : 'incompleteReferral'));
      return;
    }
    const result = await record.run({
      ...(isByNumber ? { idNumber: idNumber.trim(), name: name.trim() } : { referralId: referralId ?? null }),
      day,
      department: department.trim() === '' ? null : department.trim(),
    });
    if (result === undefined) return;
    switch (result.__typename) {
      case 'VisitRecorded': {
        const { visit } = result;
        setDone({
          name: visit.patient.name,
          day: visit.day,
          carries: visit.carriesBenefits,
          why: whyText[visit.ground],
        });
        setIdNumber('');
        setName('');
        setReferralId(undefined);
        break;
      }
      case 'VisitRecordRefused':
        setRefusal(result.message);
        break;
      default:
        never(result);
    }
  };
  return (
    <Card title={t('record')}>
      <Stack>
        {withReferrals && (
          <div>
            <Segmented<'number' | 'referral'>
              value={way}
              onChange={setWay}
              options={[
                { value: 'number', label: t('byNumber') },
                { value: 'referral', label: t('byReferral') },
              ]}
            />
          </div>
        )}
        <div className={css.form}>
          {isByNumber ? (
            <>
              <label>
                {t('idNumber')}
                <Input
                  maxLength={18}
                  autoComplete="off"
                  value={idNumber}
                  onChange={(event) => {
                    setIdNumber(event.target.value);
                  }}
                />
              </label>
              <label>
                {t('name')}
                <Input
                  maxLength={60}
                  autoComplete="off"
                  value={name}
                  onChange={(event) => {
                    setName(event.target.value);
                  }}
                />
              </label>
            </>
          ) : (
            <ReferralChoice value={referralId} onChange={setReferralId} />
          )}
          <DayField label={t('day')} value={day} onChange={setDay} />
          <label>
            {t('departmentOptional')}
            <Input
              maxLength={40}
              value={department}
              onChange={(event) => {
                setDepartment(event.target.value);
              }}
            />
          </label>
        </div>
        {isByNumber && <p className={css.soft}>{t('recordLead')}</p>}
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        {done !== undefined && (
          <div role="status">
            <Stack row gap={3}>
              <strong>{t('recordedOf', { name: done.name, date: format.date(done.day) })}</strong>
              <BenefitTag carries={done.carries} />
            </Stack>
            <p>{t(done.why)}</p>
          </div>
        )}
        <Failure of={record.failure} />
        <div>
          <Button look="primary" disabled={record.busy} onClick={() => void send()}>
            {t('recordVerb')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
