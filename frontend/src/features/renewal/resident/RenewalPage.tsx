import { Link } from 'react-router';
import { Failure } from '../../../shared/api/Failure';
import { graphql } from '../../../shared/api/gql';
import { preloads, usePreloaded } from '../../../shared/api/screen';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { Card } from '../../../shared/ui/Card';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { Facts } from '../../../shared/ui/Facts';
import { PageHeader } from '../../../shared/ui/PageHeader';
import { RefusalMessage } from '../../../shared/ui/RefusalMessage';
import { Stack } from '../../../shared/ui/Stack';
import { renewalTexts } from '../texts';
import { useConfirmRenewals } from '../useConfirmRenewals';

const query = graphql(`
  query RenewalPage {
    myHousehold {
      id
      contract {
        id
        team {
          id
          name
        }
        renewal {
          id
          householdConfirmedBy
          teamConfirmedBy
          viewerCanConfirm
          term {
            firstDay
            lastDay
          }
        }
      }
    }
  }
`);

export const loader = preloads(query);

/** The household re-confirms what was renewed by itself; one tap, no signature (M15). */
export function Component() {
  const { data } = usePreloaded<typeof loader>();
  const t = useTexts(renewalTexts);
  const format = useFormat();
  const { confirm, refusal, busy, failure } = useConfirmRenewals();
  const contract = data.myHousehold?.contract;
  const renewal = contract?.renewal;
  if (contract == null || renewal == null) {
    return (
      <EmptyState title={t('nothingToConfirm')} action={<Link to="/resident/home">{t('toHome')}</Link>}>
        {t('nothingToConfirmWords')}
      </EmptyState>
    );
  }
  const { term, householdConfirmedBy, teamConfirmedBy } = renewal;
  const side = (by: string | null) => (by === null ? t('notYet') : t('confirmedBy', { name: by }));
  return (
    <Stack>
      <PageHeader title={t('renewalTitle')} lead={t('renewalWords', { team: contract.team.name })} />
      <Card title={t('newTerm')} tone={householdConfirmedBy === null ? 'warm' : 'plain'}>
        <Stack>
          <Facts
            facts={[
              [t('newTerm'), t('termOf', { first: format.date(term.firstDay), last: format.date(term.lastDay) })],
              [t('householdSide'), side(householdConfirmedBy)],
              [t('teamSide'), side(teamConfirmedBy)],
            ]}
          />
          {householdConfirmedBy !== null && teamConfirmedBy !== null && (
            <p role="status">
              <strong>{t('bothConfirmed')}</strong>
              <br />
              {t('bothConfirmedWords', { date: format.date(term.lastDay) })}
            </p>
          )}
          {householdConfirmedBy !== null && teamConfirmedBy === null && (
            <p role="status">
              <strong>{t('weConfirmed')}</strong>
              <br />
              {t('teamToo')}
            </p>
          )}
          {refusal !== undefined && <RefusalMessage message={refusal} />}
          <Failure of={failure} />
          {renewal.viewerCanConfirm && (
            <>
              <p>{t('duties')}</p>
              <Button look="primary" size="l" wide disabled={busy} onClick={() => void confirm([renewal.id])}>
                {t('confirmVerb')}
              </Button>
              <p>
                <Link to="/resident/agreement/terminate">{t('dontWant')}</Link>
              </p>
            </>
          )}
        </Stack>
      </Card>
    </Stack>
  );
}
