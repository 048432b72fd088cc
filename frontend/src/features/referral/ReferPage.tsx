import { skipToken, useQuery } from '@apollo/client/react';
import { Checkbox, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { ReferralUrgency, ReferralWant, SlotKind } from '../../shared/api/gql/graphql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { today } from '../../shared/format/days';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { keyGroupText, peopleTexts, sexText } from '../../shared/words/peopleTexts';
import { BedFields, type Bed } from './BedFields';
import { NewAttachments, type NewAttachment } from './NewAttachments';
import { OpenSlots, openSlots } from './OpenSlots';
import css from './referral.module.css';
import { referralTexts, urgencyText } from './texts';
import { WardSelect } from './WardSelect';
import { wantText, wayTexts } from './wayTexts';

const query = graphql(`
  query ReferPage($resident: ID!) {
    node(id: $resident) {
      __typename
      id
      ... on Resident {
        name
        sex
        age
        keyGroups
      }
    }
    hospitals(first: 50) {
      edges {
        node {
          id
          name
          departments {
            id
            name
            location
          }
        }
      }
    }
  }
`);

const creation = graphql(`
  mutation CreateReferral($input: ReferralCreateInput!) {
    referralCreate(input: $input) {
      __typename
      ... on ReferralCreated {
        referral {
          id
        }
      }
      ... on ReferralCreateRefused {
        message
        nextFreeSlot {
          id
          startsAt
        }
        nextFreeNight
      }
    }
  }
`);

const openBeds = graphql(`
  query ReferBeds($filter: OpenBedFilter!) {
    openBeds(filter: $filter) {
      free
      ward {
        id
        name
      }
    }
  }
`);

const KINDS: Record<Exclude<ReferralWant, 'BED'>, SlotKind[]> = {
  CLINIC: ['EXPERT_CLINIC', 'JOINT_CLINIC'],
  EXAMINATION: ['EXAMINATION'],
};

export const loader = preloads(query, ({ search }) => ({ resident: search.get('resident') ?? '' }));

/** A referral up: hospital, department, a slot that is open to the team, and why (M24). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(referralTexts);
  const people = useTexts(peopleTexts);
  const way = useTexts(wayTexts);
  const format = useFormat();
  const navigate = useNavigate();
  const create = useAction(creation, { refetch: ['ReferralsPage'] });
  const [hospitalId, setHospitalId] = useState<string>();
  const [departmentId, setDepartmentId] = useState<string>();
  const [want, setWant] = useState<ReferralWant>('CLINIC');
  const [slotId, setSlotId] = useState<string>();
  const [bed, setBed] = useState<Bed>({ firstNight: today(), nights: 7 });
  const [wardId, setWardId] = useState<string>();
  const [greenChannel, setGreenChannel] = useState(false);
  const [urgency, setUrgency] = useState<ReferralUrgency>('ROUTINE');
  const [summary, setSummary] = useState('');
  const [files, setFiles] = useState<readonly NewAttachment[]>([]);
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<{
    message: string;
    next?: { id: string; startsAt: string };
    nextNight?: string;
  }>();
  const slots = useQuery(
    openSlots,
    departmentId === undefined || want === 'BED'
      ? skipToken
      : { variables: { filter: { departmentId, kinds: KINDS[want] } }, fetchPolicy: 'network-only' },
  );

  const beds = useQuery(
    openBeds,
    hospitalId === undefined || departmentId === undefined || want !== 'BED'
      ? skipToken
      : { variables: { filter: { hospitalId, departmentId, ...bed } }, fetchPolicy: 'network-only' },
  );

  const patient = data.node?.__typename === 'Resident' ? data.node : null;
  if (patient === null) {
    return (
      <EmptyState title={t('referNoPatient')} action={<Link to="/team/households">{t('toHouseholds')}</Link>}>
        {t('referNoPatientWords')}
      </EmptyState>
    );
  }
  const hospitals = data.hospitals.edges.map(({ node }) => node).filter(({ departments }) => departments.length > 0);
  const departments = hospitals.find(({ id }) => id === hospitalId)?.departments ?? [];
  const isBed = want === 'BED';
  const open = isBed ? [] : (slots.data?.openSlots.edges.map(({ node }) => node) ?? []);

  const send = async () => {
    const lacks = departmentId === undefined || summary.trim() === '' || (open.length > 0 && slotId === undefined);
    setMissing(lacks);
    if (lacks) return;
    const answer = await create.run({
      residentId: patient.id,
      departmentId,
      want,
      slotId: isBed ? null : (slotId ?? null),
      bed: isBed ? { ...bed, wardId: wardId ?? null } : null,
      greenChannel: isBed && greenChannel,
      urgency,
      summary: summary.trim(),
      attachmentIds: files.map(({ id }) => id),
    });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ReferralCreated':
        await navigate(`/team/referrals?id=${answer.referral.id}`);
        break;
      case 'ReferralCreateRefused':
        setRefusal({
          message: answer.message,
          ...(answer.nextFreeSlot === null ? {} : { next: answer.nextFreeSlot }),
          ...(answer.nextFreeNight === null ? {} : { nextNight: answer.nextFreeNight }),
        });
        setSlotId(undefined);
        if (!isBed) void slots.refetch();
        break;
      default:
        never(answer);
    }
  };

  return (
    <Stack gap={5}>
      <PageHeader title={t('refer')} lead={t('referLead', { name: patient.name })} />
      <Card title={patient.name}>
        {t('patientWords', { sex: people(sexText[patient.sex]), age: patient.age })}
        {patient.keyGroups.length > 0 &&
          ` · ${patient.keyGroups.map((group) => people(keyGroupText[group])).join('、')}`}
      </Card>
      <div className={css.form}>
        <label className={css.field}>
          {t('chooseHospital')}
          <Select
            aria-label={t('chooseHospital')}
            value={hospitalId ?? null}
            options={hospitals.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id: string) => {
              setHospitalId(id);
              setDepartmentId(undefined);
              setSlotId(undefined);
            }}
          />
        </label>
        <label className={css.field}>
          {t('chooseDepartment')}
          <Select
            aria-label={t('chooseDepartment')}
            disabled={hospitalId === undefined}
            value={departmentId ?? null}
            options={departments.map(({ id, name, location }) => ({ value: id, label: `${name} · ${location}` }))}
            onChange={(id: string) => {
              setDepartmentId(id);
              setSlotId(undefined);
              setWardId(undefined);
            }}
          />
        </label>
        <div className={css.field}>
          {way('want')}
          <div>
            <Segmented<ReferralWant>
              value={want}
              onChange={(chosen) => {
                setWant(chosen);
                setSlotId(undefined);
                setRefusal(undefined);
              }}
              options={(Object.keys(wantText) as ReferralWant[]).map((value) => ({
                value,
                label: way(wantText[value]),
              }))}
            />
          </div>
        </div>
        {!(isBed && greenChannel) && (
          <div className={css.field}>
            {t('urgency')}
            <div>
              <Segmented<ReferralUrgency>
                value={urgency}
                onChange={setUrgency}
                options={(Object.keys(urgencyText) as ReferralUrgency[]).map((value) => ({
                  value,
                  label: t(urgencyText[value]),
                }))}
              />
            </div>
          </div>
        )}
      </div>
      {isBed ? (
        <Card title={way('bedTitle')}>
          <Stack>
            <p className={css.soft}>{way('bedWords')}</p>
            <BedFields bed={bed} onChange={setBed} />
            {beds.data !== undefined && (
              <WardSelect
                wards={beds.data.openBeds.map(({ free, ward }) => ({ id: ward.id, name: ward.name, free }))}
                chosen={wardId}
                onChoose={setWardId}
              />
            )}
            <Checkbox
              checked={greenChannel}
              onChange={(event) => {
                setGreenChannel(event.target.checked);
              }}
            >
              {way('greenLabel')}
            </Checkbox>
            {greenChannel && <p className={css.soft}>{way('greenWords')}</p>}
          </Stack>
        </Card>
      ) : departmentId === undefined ? (
        <p className={css.soft}>{t('chooseFirst')}</p>
      ) : (
        <OpenSlots
          slots={open}
          loading={slots.loading}
          hasMore={slots.data?.openSlots.pageInfo.hasNextPage ?? false}
          onMore={() => slots.fetchMore({ variables: { after: slots.data?.openSlots.pageInfo.endCursor ?? null } })}
          chosen={slotId}
          onChoose={setSlotId}
        />
      )}
      <Failure of={slots.error ?? beds.error} />
      <label className={css.field}>
        {t('summary')}
        <Input.TextArea
          rows={5}
          maxLength={2000}
          showCount
          value={summary}
          placeholder={t('summaryHint')}
          onChange={(event) => {
            setSummary(event.target.value);
          }}
        />
      </label>
      <NewAttachments files={files} onChange={setFiles} />
      {missing && <p role="alert">{t('incomplete')}</p>}
      {refusal !== undefined && (
        <RefusalMessage
          message={refusal.message}
          next={
            refusal.nextNight !== undefined ? (
              <Button
                onClick={() => {
                  setBed({ ...bed, firstNight: refusal.nextNight ?? bed.firstNight });
                  setRefusal(undefined);
                }}
              >
                {way('takeNight', { day: format.date(refusal.nextNight) })}
              </Button>
            ) : (
              refusal.next !== undefined && (
                <Button
                  onClick={() => {
                    setSlotId(refusal.next?.id);
                    setRefusal(undefined);
                  }}
                >
                  {t('takeNext', { at: format.instant(refusal.next.startsAt) })}
                </Button>
              )
            )
          }
        />
      )}
      <Failure of={create.failure} />
      <div>
        <Button look="primary" size="l" disabled={create.busy} onClick={() => void send()}>
          {t('send')}
        </Button>
      </div>
    </Stack>
  );
}
