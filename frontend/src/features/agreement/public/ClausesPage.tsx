import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { Clauses } from '../Clauses';
import { agreementTexts } from '../texts';

const query = graphql(`
  query ClausesPage($district: String!) {
    agreementClauses(districtCode: $district) {
      version
      validFrom
      title
      ...Clauses_clauses
    }
  }
`);

export const loader = preloads(query, ({ params }) => ({ district: params['district'] ?? '' }));

/** What a household signs in this district, for anyone to read before signing (M14). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(agreementTexts);
  const format = useFormat();
  const clauses = data.agreementClauses;
  if (clauses === null) {
    return <EmptyState title={t('noClauses')}>{t('noClausesWords')}</EmptyState>;
  }
  return (
    <Stack gap={5}>
      <PageHeader
        title={clauses.title}
        lead={t('clausesLead', { version: clauses.version, date: format.date(clauses.validFrom) })}
      />
      <Card>
        <Clauses clauses={clauses} />
      </Card>
    </Stack>
  );
}
