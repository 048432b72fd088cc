import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { lifeTexts } from './lifeTexts';
import { teamTexts } from './texts';
import { teamRoleText } from './words';

const fragment = graphql(`
  fragment TeamState_team on Team {
    id
    isAtWork
    closedOn
    missingRoles
  }
`);

/** Whether a team works, and what it lacks before it may sign (M04, trap 7). */
export function TeamState(props: { team: FragmentType<typeof fragment> }) {
  const { isAtWork, closedOn, missingRoles } = readFragment(fragment, props.team);
  const t = useTexts(lifeTexts);
  const role = useTexts(teamTexts);
  const format = useFormat();
  if (closedOn !== null)
    return (
      <div>
        <Tag>{t('closedOn', { date: format.date(closedOn) })}</Tag>
      </div>
    );
  const roles = missingRoles.map((each) => role(teamRoleText[each])).join('、');
  return (
    <Stack row gap={2}>
      {!isAtWork && <Tag tone="danger">{t('lapsed')}</Tag>}
      {isAtWork && missingRoles.length === 0 && <Tag tone="good">{t('atWork')}</Tag>}
      {missingRoles.length > 0 && <Tag tone="caution">{t('missing', { roles })}</Tag>}
    </Stack>
  );
}
