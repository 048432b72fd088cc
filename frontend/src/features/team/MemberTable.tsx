import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { EmptyState } from '../../shared/ui/EmptyState';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { CertifyForm } from './CertifyForm';
import { DescribeMemberForm } from './DescribeMemberForm';
import { LeaveForm } from './LeaveForm';
import css from './life.module.css';
import { lifeTexts } from './lifeTexts';
import { useTeamAct } from './teamAct';
import { teamTexts } from './texts';
import { teamRoleText } from './words';

const fragment = graphql(`
  fragment MemberTable_member on TeamMember {
    id
    name
    role
    isLeader
    qualification
    duties
    phone
    since
    qualifications {
      id
      title
      validUntil
      isExpired
    }
  }
`);

const leading = graphql(`
  mutation ChangeLeader($input: TeamChangeLeaderInput!) {
    teamChangeLeader(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

interface Props {
  members: readonly FragmentType<typeof fragment>[];
  canChange: boolean;
  canLead: boolean;
}

type Open = { id: string; what: 'describe' | 'certify' | 'leave' | 'lead' } | undefined;

/** Who works in the team today, and what can be done about each (M04). */
export function MemberTable(props: Props) {
  const t = useTexts(lifeTexts);
  const role = useTexts(teamTexts);
  const format = useFormat();
  const [open, setOpen] = useState<Open>();
  const close = () => {
    setOpen(undefined);
  };
  const lead = useTeamAct(useAction(leading, { refetch: ['TeamDays'] }), close);
  const members = props.members.map((member) => readFragment(fragment, member));
  const chosen = members.find(({ id }) => id === open?.id);
  return (
    <Stack>
      {lead.refusal !== undefined && <RefusalMessage message={lead.refusal} />}
      <Failure of={lead.failure} />
      <DataTable
        label={t('members')}
        rows={members}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('noMembers')}>{t('noMembersWords')}</EmptyState>}
        columns={[
          {
            title: t('member'),
            render: (_, member) => (
              <>
                <strong>{member.name}</strong> {member.isLeader && <Tag tone="warm">{t('leader')}</Tag>}
                <p className={css.soft}>{role(teamRoleText[member.role])}</p>
                <p className={css.soft}>{t('sinceDay', { date: format.date(member.since) })}</p>
              </>
            ),
          },
          {
            title: t('duties'),
            render: (_, member) => (
              <>
                {member.duties}
                <p className={css.soft}>{member.qualification}</p>
                {member.phone !== null && <p className={css.soft}>{member.phone}</p>}
              </>
            ),
          },
          {
            title: t('certificates'),
            render: (_, { qualifications }) =>
              qualifications.length === 0 ? (
                <span className={css.soft}>{t('noCertificates')}</span>
              ) : (
                <ul className={css.list}>
                  {qualifications.map(({ id, title, validUntil, isExpired }) => (
                    <li key={id}>
                      {validUntil === null
                        ? t('certificateOpen', { title })
                        : t('certificateUntil', { title, date: format.date(validUntil) })}{' '}
                      {isExpired && <Tag tone="danger">{t('expired')}</Tag>}
                    </li>
                  ))}
                </ul>
              ),
          },
          ...(props.canChange
            ? [
                {
                  title: '',
                  render: (_: unknown, { id, name, isLeader }: (typeof members)[number]) => (
                    <Stack row gap={1}>
                      {(['describe', 'certify', 'leave', 'lead'] as const)
                        .filter((what) => what !== 'lead' || (props.canLead && !isLeader))
                        .map((what) => (
                          <Button
                            key={what}
                            look="quiet"
                            onClick={() => {
                              setOpen({ id, what });
                            }}
                          >
                            {t(what === 'describe' ? 'describeMember' : what)}
                            <span className="only-heard">{t('lookOf', { name })}</span>
                          </Button>
                        ))}
                    </Stack>
                  ),
                },
              ]
            : []),
        ]}
      />
      {chosen !== undefined && open?.what === 'describe' && <DescribeMemberForm member={chosen} onClose={close} />}
      {chosen !== undefined && open?.what === 'certify' && <CertifyForm member={chosen} onClose={close} />}
      {chosen !== undefined && open?.what === 'leave' && <LeaveForm member={chosen} onClose={close} />}
      {chosen !== undefined && open?.what === 'lead' && (
        <Confirm
          title={t('leadAsk', { name: chosen.name })}
          verb={t('lead')}
          busy={lead.busy}
          onConfirm={() => void lead.send({ memberId: chosen.id })}
          onCancel={close}
        >
          {t('leadWords')}
        </Confirm>
      )}
    </Stack>
  );
}
