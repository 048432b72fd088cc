import { skipToken, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Loading } from '../../shared/ui/Loading';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { Field } from './Field';
import css from './life.module.css';
import { lifeTexts } from './lifeTexts';
import { teamTexts } from './texts';
import { teamRoleText } from './words';

const query = graphql(`
  query TeamDays($id: ID!, $date: Date!) {
    node(id: $id) {
      __typename
      ... on Team {
        id
        on(date: $date) {
          date
          isAtWork
          leader {
            id
            name
          }
          members {
            id
            name
            role
          }
        }
      }
    }
  }
`);

/** Who worked in the team on a day (trap 12). */
export function TeamDays({ teamId }: { teamId: string }) {
  const t = useTexts(lifeTexts);
  const role = useTexts(teamTexts);
  const [date, setDate] = useState(today());
  const { data, error, loading } = useQuery(query, date === '' ? skipToken : { variables: { id: teamId, date } });
  const day = data?.node?.__typename === 'Team' ? data.node.on : undefined;
  return (
    <Card title={t('onDay')}>
      <Stack>
        <Field label={t('onDayDate')} date="any" value={date} onChange={setDate} />
        <Failure of={error} />
        {loading && day === undefined && <Loading lines={2} />}
        {day !== undefined && !day.isAtWork && <p>{t('onDayIdle')}</p>}
        {day !== undefined && (
          <div role="status">
            {day.leader !== null && <p>{t('onDayLeader', { name: day.leader.name })}</p>}
            {day.members.length === 0 ? (
              <p className={css.soft}>{t('onDayNobody')}</p>
            ) : (
              <ul className={css.list} aria-label={t('members')}>
                {day.members.map((member) => (
                  <li key={member.id}>
                    {member.name} <Tag>{role(teamRoleText[member.role])}</Tag>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </Stack>
    </Card>
  );
}
