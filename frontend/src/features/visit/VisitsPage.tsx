import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../shared/api/gql';
import type { VisitSide } from '../../shared/api/gql/graphql';
import { SaveButton } from '../../shared/api/SaveButton';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Stack } from '../../shared/ui/Stack';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { FilterBar } from '../../shared/ui/staff/FilterBar';
import { wholeDays } from '../../shared/ui/staff/wholeDays';
import { BenefitTag } from './BenefitTag';
import { OwnCombinations } from './OwnCombinations';
import { RecordForm } from './RecordForm';
import { groundText, visitTexts } from './texts';
import { VisitDrawer } from './VisitDrawer';
import css from './visit.module.css';

const query = graphql(`
  query VisitsPage($filter: VisitFilter, $after: String) {
    viewer {
      id
      role
      institution {
        id
        ...OwnCombinations_institution
      }
    }
    visits(filter: $filter, first: 50, after: $after) {
      edges {
        node {
          id
          day
          ground
          carriesBenefits
          cancelledAt
          department
          institution {
            id
            name
          }
          patient {
            name
          }
          team {
            id
            name
          }
          ...VisitDrawer_visit
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const SIDES: Record<string, VisitSide> = { HERE: 'HERE', SIGNED: 'SIGNED' };
const BENEFITS: Record<string, boolean> = { true: true, false: false };

function filterOf(search: URLSearchParams) {
  return {
    side: SIDES[search.get('side') ?? ''] ?? null,
    carriesBenefits: BENEFITS[search.get('carriesBenefits') ?? ''] ?? null,
    from: search.get('from'),
    until: search.get('until'),
    visitImportId: search.get('visitImportId'),
  };
}

export const loader = preloads(query, ({ search }) => ({ filter: filterOf(search) }));

/** Visits in the reader's scope: who was where, and whether it carried benefits and why (M22, trap 17). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(visitTexts);
  const format = useFormat();
  const [search] = useSearchParams();
  const [openId, setOpenId] = useState<string>();
  const { role, institution } = data.viewer;
  const isHospital = role === 'HOSPITAL_COORDINATOR';
  const isInstitution = role === 'INSTITUTION_ADMIN';
  const { edges, pageInfo } = data.visits;
  const rows = edges.map(({ node }) => node);
  const opened = rows.find(({ id }) => id === openId);
  return (
    <Stack>
      <PageHeader
        title={t('visits')}
        lead={t(isHospital ? 'leadHospital' : isInstitution ? 'leadInstitution' : 'leadTeam')}
        actions={
          <>
            {isHospital && <Link to="../visit-imports">{t('toImport')}</Link>}
            <SaveButton path="visits.xlsx" parameters={filterOf(search)}>
              {t('exportExcel')}
            </SaveButton>
          </>
        }
      />
      {isInstitution && institution !== null && <OwnCombinations institution={institution} />}
      <RecordForm withReferrals={isHospital} />
      <FilterBar
        {...(isInstitution && {
          views: {
            name: 'side',
            usual: '',
            options: [
              { value: '', label: t('sideAll') },
              { value: 'SIGNED', label: t('sideSIGNED') },
              { value: 'HERE', label: t('sideHERE') },
            ],
          },
        })}
        choices={[
          {
            name: 'carriesBenefits',
            label: t('benefits'),
            options: [
              { value: 'true', label: t('benefitsYes') },
              { value: 'false', label: t('benefitsNo') },
            ],
          },
        ]}
        days={[
          { name: 'from', label: t('from') },
          { name: 'until', label: t('until') },
        ]}
      />
      {search.has('visitImportId') && (
        <p>
          {t('ofFile')} <Link to="?">{t('seeAll')}</Link>
        </p>
      )}
      <DataTable
        label={t('visits')}
        rows={rows}
        rowKey={({ id }) => id}
        hasMore={pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
        empty={<EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
        columns={[
          { title: t('day'), ...wholeDays, render: (_, { day }) => format.date(day) },
          { title: t('patient'), render: (_, { patient }) => <strong>{patient.name}</strong> },
          {
            title: t('place'),
            render: (_, { institution: place, department }) => (
              <>
                {place.name}
                {department !== null && <div className={css.soft}>{department}</div>}
              </>
            ),
          },
          { title: t('team'), render: (_, { team }) => team?.name ?? t('noTeam') },
          {
            title: t('benefits'),
            render: (_, { carriesBenefits, cancelledAt }) => (
              <BenefitTag carries={carriesBenefits} cancelled={cancelledAt !== null} />
            ),
          },
          { title: t('ground'), render: (_, { ground }) => t(groundText[ground]) },
          {
            title: '',
            render: (_, { id, patient }) => (
              <Button
                look="quiet"
                onClick={() => {
                  setOpenId(id);
                }}
              >
                {t('open')}
                <span className="only-heard">{t('openOf', { name: patient.name })}</span>
              </Button>
            ),
          },
        ]}
      />
      {opened !== undefined && (
        <VisitDrawer
          key={opened.id}
          visit={opened}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </Stack>
  );
}
