import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { UndoLine } from '../../shared/ui/ConfirmWithUndo';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { wardTexts } from './texts';

const undoing = graphql(`
  mutation UndoWardChange($input: WardUndoChangeInput!) {
    wardUndoChange(input: $input) {
      __typename
      ... on WardChanged {
        ward {
          id
          closedFrom
          viewerCanChange
        }
      }
      ... on WardChangeRefused {
        message
      }
    }
  }
`);

interface Props {
  change: { id: string; undoableUntil: string };
  name: string;
  onDone: (message: string) => void;
}

/** The last change of a ward, with a way back while there is time. */
export function UndoWard({ change, name, onDone }: Props) {
  const t = useTexts(wardTexts);
  const undo = useAction(undoing, { refetch: ['WardsPage'] });
  const [refusal, setRefusal] = useState<string>();
  const takeBack = async () => {
    const answer = await undo.run({ wardChangeId: change.id });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'WardChanged':
        onDone(t('undone'));
        break;
      case 'WardChangeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <>
      <UndoLine
        message={t('changed', { name })}
        until={change.undoableUntil}
        busy={undo.busy}
        onUndo={() => void takeBack()}
      />
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={undo.failure} />
    </>
  );
}
