import { Link } from 'react-router';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { Stack } from '../../../shared/ui/Stack';
import { Tag } from '../../../shared/ui/Tag';
import { TerminationNoticeCard } from '../TerminationNoticeCard';
import { contractTexts } from '../texts';
import { cannotRequestText, contractStateText, contractStateTone, relationText } from '../words';
import { PolicyWords } from './PolicyWords';
import { RequestStatus } from './RequestStatus';
import css from './resident.module.css';
import { YearFees } from './YearFees';

const query = graphql(`
  query AgreementPage {
    myHousehold {
      id
      contractHistory {
        id
        number
        state
        signedOn
        endsOn
        signer {
          name
          authority
        }
        membersAtSigning {
          name
          relation
        }
        terms {
          number
          firstDay
          lastDay
        }
        team {
          id
          name
          institutionName
        }
        policy {
          id
          ...PolicyWords_policy
        }
        terminationRequests {
          id
          ...RequestStatus_request
        }
        agreement {
          checkCode
        }
        viewerCanRequestTermination
        ...TerminationNoticeCard_contract
        ...YearFees_contract
        viewerCannotRequestTerminationReasons
      }
    }
  }
`);

export const loader = preloads(query);

/** Our agreement: the days, who signed, what the district says, and the way out (M13, M14, M16). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(contractTexts);
  const format = useFormat();
  const [contract, ...earlier] = data.myHousehold?.contractHistory ?? [];
  if (contract === undefined) {
    return (
      <EmptyState title={t('noContract')} action={<Link to="/resident/apply">{t('chooseTeam')}</Link>}>
        {t('noContractWords')}
      </EmptyState>
    );
  }
  const term = contract.terms.at(-1);
  const signer = contract.signer.authority === 'HEAD' ? 'signerHead' : 'signerRepresentative';
  const [request, ...earlierRequests] = contract.terminationRequests;
  return (
    <Stack>
      <PageHeader
        title={t('agreement')}
        lead={t('agreementLead', { team: contract.team.name, number: contract.number })}
      />
      <TerminationNoticeCard contract={contract} />
      {request !== undefined && <RequestStatus request={request} />}
      <Card
        title={contract.team.institutionName}
        aside={<Tag tone={contractStateTone[contract.state]}>{t(contractStateText[contract.state])}</Tag>}
      >
        <Facts
          facts={[
            [t('firstDay'), term === undefined ? null : format.date(term.firstDay)],
            [t('lastDay'), term === undefined ? null : format.date(term.lastDay)],
            [t('endsOn'), contract.endsOn === null ? null : format.date(contract.endsOn)],
            [t('signedOn'), format.date(contract.signedOn)],
            [t('signer'), t(signer, { name: contract.signer.name })],
            [
              t('membersAtSigning'),
              contract.membersAtSigning
                .map(({ name, relation }) => `${name}（${t(relationText[relation])}）`)
                .join('、'),
            ],
          ]}
        />
      </Card>
      {contract.agreement !== null && (
        <Link className={css.action} to={`/resident/agreement/${contract.id}`}>
          {t('readAgreement')}
        </Link>
      )}
      {contract.terms.length > 1 && (
        <Card title={t('terms')}>
          <ul className={css.list}>
            {contract.terms.map(({ number, firstDay, lastDay }) => (
              <li key={number} className={css.line}>
                <span className={css.strong}>{t('termNumber', { number })}</span>
                <span className={css.soft}>
                  {format.date(firstDay)} – {format.date(lastDay)}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <YearFees contract={contract} />
      <PolicyWords policy={contract.policy} />
      <Link className={css.action} to="/resident/apply">
        {t('switchTeam')}
      </Link>
      {contract.viewerCanRequestTermination ? (
        <Link className={css.action} to="/resident/agreement/terminate">
          {t('terminate')}
        </Link>
      ) : (
        <Card title={t('cannotTerminate')}>
          {contract.viewerCannotRequestTerminationReasons.map((reason) => (
            <p key={reason}>{t(cannotRequestText[reason])}</p>
          ))}
        </Card>
      )}
      {earlierRequests.length > 0 && (
        <>
          <h2>{t('requestHistory')}</h2>
          {earlierRequests.map((each) => (
            <RequestStatus key={each.id} request={each} />
          ))}
        </>
      )}
      {earlier.length > 0 && (
        <Card title={t('history')}>
          <ul className={css.list}>
            {earlier.map(({ id, team, state, terms }) => (
              <li key={id} className={css.line}>
                <span className={css.strong}>{team.name}</span>
                <span className={css.soft}>{t(contractStateText[state])}</span>
                <span className={css.soft}>
                  {format.date(terms[0]?.firstDay ?? '')} – {format.date(terms.at(-1)?.lastDay ?? '')}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  );
}
