import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { ResidentAction } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Stack } from '../../shared/ui/Stack';
import { DieForm } from './acts/DieForm';
import { IdentifyForm } from './acts/IdentifyForm';
import { KeyGroupForm } from './acts/KeyGroupForm';
import { LeaveForm } from './acts/LeaveForm';
import { MergeForm } from './acts/MergeForm';
import { PhoneForm } from './acts/PhoneForm';
import { UndoMergeForm } from './acts/UndoMergeForm';
import { lifeTexts } from './texts';
import { residentActionText } from './words';

const fragment = graphql(`
  fragment ResidentActs_resident on Resident {
    id
    name
    availableActions
    household {
      id
    }
    keyGroupMarks {
      keyGroup
      until
    }
    ...Compared_resident
  }
`);

interface Props {
  resident: FragmentType<typeof fragment>;
  onRecorded: () => void;
}

/** What may be done with the person's record now, as the server says (trap 27). */
export function ResidentActs(props: Props) {
  const resident = readFragment(fragment, props.resident);
  const t = useTexts(lifeTexts);
  const [open, setOpen] = useState<ResidentAction>();
  const close = () => {
    setOpen(undefined);
  };
  const act = {
    residentId: resident.id,
    onClose: close,
    onRecorded: () => {
      close();
      props.onRecorded();
    },
  };
  const householdId = resident.household?.id;
  return (
    <>
      <Stack row gap={2}>
        {resident.availableActions.map((action) => (
          <Button
            key={action}
            onClick={() => {
              setOpen(action);
            }}
          >
            {t(residentActionText[action])}
          </Button>
        ))}
      </Stack>
      {open === 'LEAVE' && householdId !== undefined && (
        <LeaveForm {...act} householdId={householdId} members={[{ relation: 'OTHER', resident }]} />
      )}
      {open === 'MARK_KEY_GROUP' && householdId !== undefined && (
        <KeyGroupForm
          {...act}
          householdId={householdId}
          marked={resident.keyGroupMarks.filter(({ until }) => until === null).map(({ keyGroup }) => keyGroup)}
        />
      )}
      {open === 'DIE' && <DieForm {...act} />}
      {open === 'IDENTIFY' && <IdentifyForm {...act} />}
      {open === 'CHANGE_PHONE' && <PhoneForm {...act} />}
      {open === 'MERGE' && <MergeForm {...act} record={resident} />}
      {open === 'UNDO_MERGE' && <UndoMergeForm {...act} />}
    </>
  );
}
