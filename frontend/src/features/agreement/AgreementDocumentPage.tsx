import { graphql } from '../../shared/api/gql';
import { preloads, usePreloaded } from '../../shared/api/screen';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { AgreementProof } from './AgreementProof';
import { Clauses } from './Clauses';
import { SaveAgreement } from './SaveAgreement';
import { SignedContent } from './SignedContent';
import { agreementTexts } from './texts';
import { sealText, sealTone } from './words';

const query = graphql(`
  query AgreementDocumentPage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Contract {
        number
        signedOn
        agreement {
          seal
          content {
            ...SignedContent_content
          }
          clauses {
            version
            validFrom
            title
            ...Clauses_clauses
          }
          ...AgreementProof_agreement
        }
      }
    }
  }
`);

export const loader = preloads(query, ({ params }) => ({ id: params['id'] ?? '' }));

/** An agreement as it was signed: both sides, the clauses, both signatures, and how anybody can check it (M14). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(agreementTexts);
  const format = useFormat();
  const contract = data.node?.__typename === 'Contract' ? data.node : null;
  const agreement = contract?.agreement;
  if (contract === null || agreement == null) {
    return <EmptyState title={t('onPaper')}>{t('onPaperWords')}</EmptyState>;
  }
  const { seal, content, clauses } = agreement;
  return (
    <Stack>
      <PageHeader
        title={clauses.title}
        lead={t('documentLead', { number: contract.number, date: format.date(contract.signedOn) })}
        actions={content !== null && <SaveAgreement contractId={contract.id} />}
      />
      <p>
        <Tag tone={sealTone[seal]}>{t(sealText[seal])}</Tag>
      </p>
      {content === null ? <RefusalMessage message={t('alteredWords')} /> : <SignedContent content={content} />}
      <Card title={t('clauses')}>
        <Stack>
          <p>{t('clausesLead', { version: clauses.version, date: format.date(clauses.validFrom) })}</p>
          <Clauses clauses={clauses} />
        </Stack>
      </Card>
      <AgreementProof agreement={agreement} />
    </Stack>
  );
}
