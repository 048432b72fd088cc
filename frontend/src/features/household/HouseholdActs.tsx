import { useState, type ComponentType } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { HouseholdAction } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { Stack } from '../../shared/ui/Stack';
import { ChangeHeadForm } from './acts/ChangeHeadForm';
import { DepartForm } from './acts/DepartForm';
import { JoinForm } from './acts/JoinForm';
import { KeyGroupForm } from './acts/KeyGroupForm';
import { LeaveForm } from './acts/LeaveForm';
import { MoveForm } from './acts/MoveForm';
import { NewbornForm } from './acts/NewbornForm';
import { SplitForm } from './acts/SplitForm';
import { StayForm } from './acts/StayForm';
import type { ActProps } from './member';
import { lifeTexts } from './texts';
import { householdActionText } from './words';

const fragment = graphql(`
  fragment HouseholdActs_household on Household {
    id
    availableActions
    members {
      relation
      resident {
        id
        name
      }
    }
    keyGroupMarks {
      keyGroup
      until
    }
  }
`);

const forms: Record<Exclude<HouseholdAction, 'MARK_KEY_GROUP'>, ComponentType<ActProps>> = {
  JOIN: JoinForm,
  NEWBORN: NewbornForm,
  STAY: StayForm,
  LEAVE: LeaveForm,
  SPLIT: SplitForm,
  MOVE: MoveForm,
  DEPART: DepartForm,
  CHANGE_HEAD: ChangeHeadForm,
};

interface Props {
  household: FragmentType<typeof fragment>;
  onRecorded: () => void;
}

/** What may be done with the household now, as the server says (trap 27). */
export function HouseholdActs(props: Props) {
  const { id, availableActions, members, keyGroupMarks } = readFragment(fragment, props.household);
  const t = useTexts(lifeTexts);
  const [open, setOpen] = useState<HouseholdAction>();
  const close = () => {
    setOpen(undefined);
  };
  const act = {
    householdId: id,
    onClose: close,
    onRecorded: () => {
      close();
      props.onRecorded();
    },
  };
  const Form = open === undefined || open === 'MARK_KEY_GROUP' ? undefined : forms[open];
  return (
    <>
      <Stack row gap={2}>
        {availableActions.map((action) => (
          <Button
            key={action}
            onClick={() => {
              setOpen(action);
            }}
          >
            {t(householdActionText[action])}
          </Button>
        ))}
      </Stack>
      {Form !== undefined && <Form {...act} members={members} />}
      {open === 'MARK_KEY_GROUP' && (
        <KeyGroupForm
          {...act}
          marked={keyGroupMarks.filter(({ until }) => until === null).map(({ keyGroup }) => keyGroup)}
        />
      )}
    </>
  );
}
