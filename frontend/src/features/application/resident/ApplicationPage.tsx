import { Link } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useTexts } from '../../../shared/i18n/useTexts';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { applicationTexts } from '../texts';
import { useApplicationChanges } from '../useApplicationChanges';
import css from './application.module.css';
import { ApplicationCard } from './ApplicationCard';

const query = graphql(`
  query ApplicationPage {
    myHousehold {
      id
      openApplication {
        id
      }
      applications {
        id
        ...ApplicationCard_application
      }
    }
  }
`);

export const loader = preloads(query);

/** The household's applications, the latest first; the answer appears as it is given. */
export function Component() {
  const { data, refetch } = usePreloaded<typeof loader>();
  const t = useTexts(applicationTexts);
  useApplicationChanges(refetch);
  const [latest, ...earlier] = data.myHousehold?.applications ?? [];
  const choose = (
    <Link className={css.action} to="/resident/apply">
      {t(latest === undefined ? 'choose' : 'chooseAnother')}
    </Link>
  );
  if (latest === undefined) {
    return (
      <EmptyState title={t('none')} action={choose}>
        {t('noneWords')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      <PageHeader title={t('mine')} lead={t('mineLead')} />
      <ApplicationCard application={latest} />
      {data.myHousehold?.openApplication === null && choose}
      {earlier.length > 0 && (
        <>
          <h2>{t('earlier')}</h2>
          {earlier.map((each) => (
            <ApplicationCard key={each.id} application={each} />
          ))}
        </>
      )}
    </Stack>
  );
}
