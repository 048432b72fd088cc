import { useLocation, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { ReferralWorkKind } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { ReferralList } from './ReferralList';
import { useReferralWork } from './useReferralWork';
import { WorkCard } from './WorkCard';
import css from './work.module.css';
import { workEmpty, workText, workTexts, workWords, workWordsOfHospital } from './workTexts';

const query = graphql(`
  query ReferralWorkPage($work: ReferralWorkKind!, $after: String) {
    viewer {
      id
      role
    }
    referrals(filter: { work: $work }, first: 50, after: $after) {
      ...ReferralList_page
    }
  }
`);

const kindOf = (search: URLSearchParams): ReferralWorkKind => {
  const asked = search.get('work') ?? '';
  return asked in workText ? (asked as ReferralWorkKind) : 'WAITING_FOR_ME';
};

export const loader = preloads(query, ({ search }) => ({ work: kindOf(search) }));

const leadOf = (role: string) =>
  role === 'HOSPITAL_COORDINATOR' ? 'leadHospital' : role === 'INSTITUTION_ADMIN' ? 'leadInstitution' : 'lead';

/** What the reader's side still has to do with referrals, and the list behind each count (M24, M25, trap 15). */
export function Component() {
  const { data, refetch, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(workTexts);
  const [search] = useSearchParams();
  const audience = useLocation().pathname.split('/')[1] ?? '';
  const work = useReferralWork(refetch);
  const open = kindOf(search);
  const words = data.viewer.role === 'HOSPITAL_COORDINATOR' ? workWordsOfHospital : workWords;
  return (
    <Stack>
      <PageHeader
        title={t('title')}
        lead={t(leadOf(data.viewer.role))}
        actions={
          <SaveButton path="referrals.xlsx" parameters={{ work: open }}>
            {t('exportExcel')}
          </SaveButton>
        }
      />
      <nav aria-label={t('kinds')}>
        <ul className={css.kinds}>
          {work?.counts.map(({ kind, count }) => (
            <li key={kind}>
              <WorkCard
                to={{ search: `work=${kind}` }}
                current={kind === open}
                title={t(workText[kind])}
                words={t(words[kind])}
                count={count}
              />
            </li>
          ))}
          {work !== undefined && (
            <li>
              <WorkCard
                to={`/${audience}/down-referrals`}
                current={false}
                title={t('toTakeOver')}
                words={t('toTakeOverWords')}
                count={work.toTakeOver}
              />
            </li>
          )}
        </ul>
      </nav>
      <ReferralList
        key={open}
        label={t(workText[open])}
        page={data.referrals}
        onChanged={refetch}
        onMore={(after) => fetchMore({ variables: { after } })}
        empty={<EmptyState title={t('empty')}>{t(workEmpty[open])}</EmptyState>}
      />
    </Stack>
  );
}
