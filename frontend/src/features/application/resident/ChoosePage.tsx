import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useTexts } from '../../../shared/i18n/useTexts';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { applicationTexts } from '../texts';
import css from './application.module.css';
import { ApplyForm } from './ApplyForm';
import { TeamChoiceCard } from './TeamChoiceCard';

const query = graphql(`
  query ChoosePage($text: String) {
    district {
      id
      policy {
        id
        applicationAnswerDays
      }
    }
    myHousehold {
      id
      contract {
        id
        team {
          id
          name
        }
      }
    }
    teamsNearby(text: $text) {
      team {
        id
        name
      }
      ...TeamChoiceCard_choice
    }
  }
`);

export const loader = preloads(query, ({ search }) => ({ text: search.get('text') }));

/** Free choice of a team near by, then the application to it (M13, M17). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(applicationTexts);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('text') ?? '');
  const chosen = data.teamsNearby.find(({ team }) => team.id === search.get('team'));
  if (chosen !== undefined) {
    return <ApplyForm team={chosen.team} answerDays={data.district.policy?.applicationAnswerDays} />;
  }
  const current = data.myHousehold?.contract?.team;
  return (
    <Stack>
      <PageHeader
        title={t('choose')}
        lead={current === undefined ? t('chooseLead') : t('chooseToSwitch', { team: current.name })}
      />
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ search: text.trim() === '' ? '' : `text=${encodeURIComponent(text.trim())}` });
        }}
      >
        <input
          type="search"
          className={css.words}
          aria-label={t('search')}
          placeholder={t('search')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </form>
      {data.teamsNearby.length === 0 ? (
        <EmptyState title={t('noneNearby')}>{t('noneNearbyWords')}</EmptyState>
      ) : (
        <ul className={css.list}>
          {data.teamsNearby.map((choice) => (
            <li key={choice.team.id}>
              <TeamChoiceCard choice={choice} isSwitch={current !== undefined} />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
