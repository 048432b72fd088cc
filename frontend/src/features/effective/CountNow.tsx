import { useEffect, useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { effectiveTexts } from './texts';

const mutation = graphql(`
  mutation CountEffective($input: EffectiveCountInput!) {
    effectiveCount(input: $input) {
      __typename
      ... on EffectiveCountStarted {
        book {
          isCounting
        }
      }
      ... on EffectiveCountRefused {
        message
      }
    }
  }
`);

const LOOK_AGAIN = 2000;

interface Props {
  isCounting: boolean;
  mayCount: boolean;
  refetch: () => Promise<void>;
}

/** Has the district counted at once, and looks until that is done. */
export function CountNow({ isCounting, mayCount, refetch }: Props) {
  const t = useTexts(effectiveTexts);
  const action = useAction(mutation, { refetch: ['EffectivePage'] });
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    if (!isCounting) return;
    const looking = setInterval(() => void refetch(), LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, [isCounting, refetch]);
  const count = async () => {
    setRefusal(undefined);
    const answer = await action.run({});
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'EffectiveCountStarted':
        break;
      case 'EffectiveCountRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <>
      {isCounting ? (
        <p role="status">{t('counting')}</p>
      ) : (
        mayCount && (
          <div data-print="hide">
            <Button disabled={action.busy} onClick={() => void count()}>
              {t('count')}
            </Button>
          </div>
        )
      )}
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={action.failure} />
    </>
  );
}
