import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ActDrawer } from '../ActDrawer';
import { TextField } from '../fields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import type { PersonActProps } from './person';

const undo = graphql(`
  mutation UndoMerge($input: ResidentMergeUndoInput!) {
    residentMergeUndo(input: $input) {
      __typename
      ... on LifeRecorded {
        household {
          id
        }
      }
      ... on LifeRefused {
        message
      }
    }
  }
`);

/** Takes a merge back: both records become as they were. */
export function UndoMergeForm({ residentId, onRecorded, onClose }: PersonActProps) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(undo, onRecorded);
  const [note, setNote] = useState('');
  return (
    <ActDrawer
      title={t('actUNDO_MERGE')}
      lead={t('leadUNDO_MERGE')}
      act={act}
      complete={note.trim() !== ''}
      onSend={() => void act.send({ doubleId: residentId, note })}
      onClose={onClose}
    >
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
