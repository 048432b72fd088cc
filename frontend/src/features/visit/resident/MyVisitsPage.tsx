import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { uiTexts } from '../../../shared/ui/texts';
import { BenefitTag } from '../BenefitTag';
import { visitTexts, whyText } from '../texts';
import { myVisitTexts } from './texts';
import { VisitGuideCard } from './VisitGuideCard';

const query = graphql(`
  query MyVisitsPage($after: String) {
    visitGuide {
      team {
        id
        name
        phone
      }
      ...VisitGuideCard_guide
    }
    visits(first: 20, after: $after) {
      edges {
        node {
          id
          day
          department
          ground
          carriesBenefits
          cancelledAt
          institution {
            id
            name
          }
          patient {
            name
          }
          referral {
            id
            number
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const loader = preloads(query);

/** Where to go, where the household has been, whether it carried benefits, and what to do next time (M22, M26, trap 17). */
export function Component() {
  const { data, fetchMore } = usePreloaded<typeof loader>();
  const t = useTexts(myVisitTexts);
  const words = useTexts(visitTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { edges, pageInfo } = data.visits;
  const visits = edges.map(({ node }) => node).filter(({ cancelledAt }) => cancelledAt === null);
  const { team } = data.visitGuide;
  return (
    <Stack>
      <PageHeader title={t('visits')} />
      <VisitGuideCard guide={data.visitGuide} />
      <h2>{t('mine')}</h2>
      {visits.length === 0 && <EmptyState title={t('none')}>{t('noneWords')}</EmptyState>}
      {visits.map(({ id, day, department, ground, carriesBenefits, institution, patient, referral }) => (
        <Card key={id} title={`${patient.name} · ${format.date(day)}`} aside={<BenefitTag carries={carriesBenefits} />}>
          <Stack>
            <p>{words(whyText[ground])}</p>
            <Facts
              facts={[
                [t('place'), institution.name],
                [t('department'), department],
                [t('referral'), referral?.number],
              ]}
            />
            {!carriesBenefits && team !== null && (
              <p>
                <a href={`tel:${team.phone}`}>{t('askDoctor', { name: team.name, phone: team.phone })}</a>
              </p>
            )}
          </Stack>
        </Card>
      ))}
      {pageInfo.hasNextPage && (
        <Button size="l" wide onClick={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}>
          {ui('loadMore')}
        </Button>
      )}
    </Stack>
  );
}
