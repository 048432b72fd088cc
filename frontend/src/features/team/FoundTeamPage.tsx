import { Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { TeamKind, TeamNoticeInput } from '../../shared/api/gql/graphql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { Field } from './Field';
import css from './life.module.css';
import { lifeTexts } from './lifeTexts';
import { NewMemberFields, nobody } from './NewMemberFields';
import { NoticeFields } from './NoticeFields';
import { useTeamAct } from './teamAct';
import { teamTexts } from './texts';

const founding = graphql(`
  mutation FoundTeam($input: TeamFoundInput!) {
    teamFound(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

const NOTICE: TeamNoticeInput = { name: '', studio: '', phone: '', tcmGuidance: null };

/** The institution founds a team, or enters a village doctor whom it supervises (M04, M06). */
export function Component() {
  const t = useTexts(lifeTexts);
  const words = useTexts(teamTexts);
  const navigate = useNavigate();
  const act = useTeamAct(useAction(founding), () => void navigate('/institution/teams'));
  const [kind, setKind] = useState<TeamKind>('TEAM');
  const [notice, setNotice] = useState(NOTICE);
  const [members, setMembers] = useState([nobody('FAMILY_DOCTOR'), nobody('NURSE'), nobody('PUBLIC_HEALTH_DOCTOR')]);
  const [from, setFrom] = useState(today());
  const [until, setUntil] = useState('');
  const isDoctor = kind === 'VILLAGE_DOCTOR';
  const shown = isDoctor ? members.slice(0, 1) : members;
  const send = () =>
    act.send({
      kind,
      notice,
      members: shown,
      permittedFrom: isDoctor ? from : null,
      permittedUntil: isDoctor && until !== '' ? until : null,
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={5}>
        <PageHeader title={t('found')} lead={t('foundLead')} />
        <div>
          <Segmented<TeamKind>
            value={kind}
            onChange={setKind}
            options={[
              { value: 'TEAM', label: words('kindTEAM') },
              { value: 'VILLAGE_DOCTOR', label: words('kindVILLAGE_DOCTOR') },
            ]}
          />
        </div>
        <div className={css.pair}>
          <Card title={t('basics')}>
            <Stack>
              <NoticeFields notice={notice} onChange={setNotice} />
              {isDoctor && (
                <>
                  <Field label={t('from')} date="any" value={from} onChange={setFrom} />
                  <Field label={t('until')} date="any" value={until} onChange={setUntil} />
                </>
              )}
            </Stack>
          </Card>
          <Card title={t('newMembers')}>
            <Stack>
              {shown.map((member, index) => (
                <fieldset key={index} className={css.person}>
                  <legend>{index === 0 ? t('leader') : `${t('member')} ${index + 1}`}</legend>
                  <NewMemberFields
                    member={member}
                    onChange={(changed) => {
                      setMembers(members.map((each, at) => (at === index ? changed : each)));
                    }}
                  />
                  {index > 0 && (
                    <div>
                      <Button
                        look="quiet"
                        onClick={() => {
                          setMembers(members.filter((_, at) => at !== index));
                        }}
                      >
                        {t('removeMember', { number: index + 1 })}
                      </Button>
                    </div>
                  )}
                </fieldset>
              ))}
              {!isDoctor && (
                <div>
                  <Button
                    onClick={() => {
                      setMembers([...members, nobody('NURSE')]);
                    }}
                  >
                    {t('join')}
                  </Button>
                </div>
              )}
            </Stack>
          </Card>
        </div>
        {act.refusal !== undefined && <RefusalMessage message={act.refusal} />}
        <Failure of={act.failure} />
        <div>
          <Button type="submit" look="primary" disabled={act.busy}>
            {t('foundVerb')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
