import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { rosterTexts } from './texts';
import { useRosterRefusal } from './useRosterRefusal';

const fragment = graphql(`
  fragment ConfirmCard_roster on RosterImport {
    id
    state
    viewerCanConfirm
    counts {
      newHouseholds
      newResidents
      changedRows
    }
  }
`);

const confirmation = graphql(`
  mutation ConfirmRoster($input: RosterImportConfirmInput!) {
    rosterImportConfirm(input: $input) {
      __typename
      ... on RosterImportChanged {
        rosterImport {
          id
          state
          doneRows
        }
      }
      ... on RosterImportRefused {
        message
      }
    }
  }
`);

const discarding = graphql(`
  mutation DiscardRoster($input: RosterImportDiscardInput!) {
    rosterImportDiscard(input: $input) {
      __typename
      ... on RosterImportChanged {
        rosterImport {
          id
          state
          finishedAt
        }
      }
      ... on RosterImportRefused {
        message
      }
    }
  }
`);

/** Takes the roster in, or gives it up; each asks once. */
export function ConfirmCard(props: { roster: FragmentType<typeof fragment> }) {
  const { id, state, counts, viewerCanConfirm } = readFragment(fragment, props.roster);
  const t = useTexts(rosterTexts);
  const confirm = useAction(confirmation);
  const discard = useAction(discarding);
  const { refusal, take } = useRosterRefusal();
  const [asking, setAsking] = useState<'confirm' | 'discard'>();
  const answer = async () => {
    take(asking === 'confirm' ? await confirm.run({ importId: id }) : await discard.run({ importId: id }));
    setAsking(undefined);
  };
  return (
    <Card title={t('confirm')}>
      <Stack>
        <Stack row gap={3}>
          <Button
            look="primary"
            disabled={state !== 'CHECKED' || !viewerCanConfirm}
            onClick={() => {
              setAsking('confirm');
            }}
          >
            {t('confirmVerb')}
          </Button>
          <Button
            onClick={() => {
              setAsking('discard');
            }}
          >
            {t('discard')}
          </Button>
        </Stack>
        {refusal !== undefined && <RefusalMessage message={refusal} />}
        <Failure of={confirm.failure ?? discard.failure} />
      </Stack>
      {asking !== undefined && (
        <Confirm
          title={t(asking === 'confirm' ? 'confirmAsk' : 'discardAsk')}
          verb={t(asking === 'confirm' ? 'confirmVerb' : 'discard')}
          danger={asking === 'discard'}
          busy={confirm.busy || discard.busy}
          onConfirm={() => void answer()}
          onCancel={() => {
            setAsking(undefined);
          }}
        >
          {asking === 'confirm'
            ? t('confirmWords', {
                households: counts.newHouseholds,
                people: counts.newResidents,
                changed: counts.changedRows,
              })
            : t('discardWords')}
        </Confirm>
      )}
    </Card>
  );
}
