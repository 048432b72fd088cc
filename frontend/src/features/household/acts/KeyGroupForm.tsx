import { useState } from 'react';
import { graphql } from '../../../shared/api/gql';
import type { KeyGroup } from '../../../shared/api/gql/graphql';
import { today } from '../../../shared/format/days';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Button } from '../../../shared/ui/Button';
import { Stack } from '../../../shared/ui/Stack';
import { keyGroupText, peopleTexts } from '../../../shared/words/peopleTexts';
import { DayField } from '../../../shared/ui/staff/DayField';
import { ActDrawer } from '../ActDrawer';
import { ChoiceField, TextField } from '../fields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import { ofHousehold, ofPerson } from '../words';

const marking = graphql(`
  mutation MarkKeyGroup($input: KeyGroupMarkInput!) {
    keyGroupMark(input: $input) {
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

const ending = graphql(`
  mutation EndKeyGroup($input: KeyGroupEndInput!) {
    keyGroupEnd(input: $input) {
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

interface Props {
  householdId: string;
  /** Absent for the groups of the household as a whole (trap 5). */
  residentId?: string;
  marked: readonly KeyGroup[];
  onRecorded: () => void;
  onClose: () => void;
}

/** Who is served first, by whose word and since when; and the end of it (M12). */
export function KeyGroupForm({ householdId, residentId, marked, onRecorded, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  const mark = useLifeAct(marking, onRecorded);
  const end = useLifeAct(ending, onRecorded);
  const [keyGroup, setKeyGroup] = useState<KeyGroup>();
  const [source, setSource] = useState('');
  const [day, setDay] = useState(today());
  const owner = { householdId, residentId: residentId ?? null };
  const open = (residentId === undefined ? ofHousehold : ofPerson).filter((group) => !marked.includes(group));
  return (
    <ActDrawer
      title={t(residentId === undefined ? 'actMARK_KEY_GROUP' : 'actPersonMARK_KEY_GROUP')}
      lead={t('leadMARK_KEY_GROUP')}
      verb={t('mark')}
      act={mark.refusal === undefined && mark.failure === undefined ? end : mark}
      complete={keyGroup !== undefined && source.trim() !== ''}
      onSend={() => {
        if (keyGroup !== undefined) void mark.send({ ...owner, keyGroup, source, day });
      }}
      onClose={onClose}
    >
      {marked.length > 0 && (
        <div>
          <h3>{t('marksNow')}</h3>
          {marked.map((group) => (
            <Stack key={group} row gap={3}>
              <span>{people(keyGroupText[group])}</span>
              <Button
                look="quiet"
                disabled={end.busy}
                aria-label={t('endOf', { group: people(keyGroupText[group]) })}
                onClick={() => void end.send({ ...owner, keyGroup: group, day })}
              >
                {t('end')}
              </Button>
            </Stack>
          ))}
        </div>
      )}
      <ChoiceField
        label={t('group')}
        value={keyGroup}
        choices={open.map((value) => ({ value, label: people(keyGroupText[value]) }))}
        onChange={setKeyGroup}
      />
      <TextField label={t('source')} most={60} hint={t('sourceHint')} value={source} onChange={setSource} />
      <DayField label={t('day')} value={day} onChange={setDay} />
    </ActDrawer>
  );
}
