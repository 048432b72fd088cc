import { Select } from 'antd';
import type { TeamNewMember, TeamRole } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Field } from './Field';
import css from './life.module.css';
import { lifeTexts } from './lifeTexts';
import { teamTexts } from './texts';
import { teamRoleText, teamRoles } from './words';

export const nobody = (role: TeamRole): TeamNewMember => ({
  name: '',
  role,
  qualification: '',
  duties: '',
  phone: null,
});

interface Props {
  member: TeamNewMember;
  onChange: (member: TeamNewMember) => void;
}

/** Who comes: name, role, qualification, duties, telephone (M04). */
export function NewMemberFields({ member, onChange }: Props) {
  const t = useTexts(lifeTexts);
  const role = useTexts(teamTexts);
  const change = (part: Partial<TeamNewMember>) => {
    onChange({ ...member, ...part });
  };
  return (
    <>
      <Field
        label={t('personName')}
        longest={60}
        value={member.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <label className={css.field}>
        {t('role')}
        <Select<TeamRole>
          aria-label={t('role')}
          value={member.role}
          options={teamRoles.map((each) => ({ value: each, label: role(teamRoleText[each]) }))}
          onChange={(chosen) => {
            change({ role: chosen });
          }}
        />
      </label>
      <Field
        label={t('qualification')}
        longest={60}
        value={member.qualification}
        onChange={(qualification) => {
          change({ qualification });
        }}
      />
      <Field
        label={t('duties')}
        longest={200}
        value={member.duties}
        onChange={(duties) => {
          change({ duties });
        }}
      />
      <Field
        label={t('workPhone')}
        longest={30}
        value={member.phone ?? ''}
        onChange={(phone) => {
          change({ phone: phone === '' ? null : phone });
        }}
      />
    </>
  );
}
