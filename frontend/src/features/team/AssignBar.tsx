import { Select } from 'antd';
import { useState } from 'react';
import type { TeamRole } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import css from './grid.module.css';
import { gridTexts } from './gridTexts';
import { teamTexts } from './texts';
import { teamRoleText } from './words';

interface Props {
  count: number;
  teams: readonly {
    id: string;
    profile: { name: string; members: readonly { id: string; name: string; role: TeamRole }[] };
  }[];
  onPreview: (teamId: string | null, memberId: string | null) => void;
  onClear: () => void;
}

/** What to do with the chosen areas: to a team, to one of its members, or back to nobody. */
export function AssignBar({ count, teams, onPreview, onClear }: Props) {
  const t = useTexts(gridTexts);
  const roles = useTexts(teamTexts);
  const [teamId, setTeamId] = useState<string>();
  const [memberId, setMemberId] = useState<string>();
  const team = teams.find(({ id }) => id === teamId);
  return (
    <div role="toolbar" aria-label={t('assign')} className={css.bar}>
      <strong>{t('chosen', { count })}</strong>
      <Select
        aria-label={t('toTeam')}
        placeholder={t('toTeam')}
        style={{ width: 'min(14rem, 100%)' }}
        value={teamId ?? null}
        options={teams.map(({ id, profile }) => ({ value: id, label: profile.name }))}
        onChange={(id: string) => {
          setTeamId(id);
          setMemberId(undefined);
        }}
      />
      <Select
        aria-label={t('toMember')}
        placeholder={t('toMember')}
        style={{ width: 'min(14rem, 100%)' }}
        allowClear
        disabled={team === undefined}
        value={memberId ?? null}
        options={(team?.profile.members ?? []).map(({ id, name, role }) => ({
          value: id,
          label: `${name} · ${roles(teamRoleText[role])}`,
        }))}
        onChange={(id: string | undefined) => {
          setMemberId(id);
        }}
      />
      <Button
        look="primary"
        disabled={teamId === undefined}
        onClick={() => {
          onPreview(teamId ?? null, memberId ?? null);
        }}
      >
        {t('assign')}
      </Button>
      <Button
        onClick={() => {
          onPreview(null, null);
        }}
      >
        {t('takeBack')}
      </Button>
      <Button look="quiet" onClick={onClear}>
        {t('clear')}
      </Button>
    </div>
  );
}
