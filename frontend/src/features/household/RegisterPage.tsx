import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import type { Relation } from '../../shared/api/gql/graphql';
import { today } from '../../shared/format/days';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { PageHeader } from '../../shared/ui/PageHeader';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { DayField } from '../../shared/ui/staff/DayField';
import { dwellingInput, DwellingFields, nowhere } from './DwellingFields';
import { ChoiceField } from './fields';
import css from './household.module.css';
import { isComplete, nobody, PersonFields, personInput, type PersonDraft } from './PersonFields';
import { lifeTexts } from './texts';
import { relations, relationText } from './words';

const registration = graphql(`
  mutation RegisterHousehold($input: HouseholdRegisterInput!) {
    householdRegister(input: $input) {
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

interface Entrant {
  person: PersonDraft;
  relation: Relation | undefined;
}

/** A new household with its members (M10). */
export function Component() {
  const t = useTexts(lifeTexts);
  const navigate = useNavigate();
  const register = useAction(registration);
  const [dwelling, setDwelling] = useState(nowhere);
  const [day, setDay] = useState(today());
  const [members, setMembers] = useState<Entrant[]>([{ person: nobody, relation: 'HEAD' }]);
  const [refusal, setRefusal] = useState<string>();
  const change = (index: number, part: Partial<Entrant>) => {
    setMembers(members.map((each, at) => (at === index ? { ...each, ...part } : each)));
  };
  const entered = members.flatMap(({ person, relation }) =>
    isComplete(person) && relation !== undefined ? [{ person: personInput(person), relation }] : [],
  );
  const send = async () => {
    const answer = await register.run({ dwelling: dwellingInput(dwelling), day, members: entered });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'LifeRecorded':
        void navigate(answer.household === null ? '../findings' : `../households/${answer.household.id}`);
        break;
      case 'LifeRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <Stack>
      <PageHeader title={t('actREGISTER')} lead={t('leadREGISTER')} />
      <Card>
        <form
          className={css.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <DwellingFields dwelling={dwelling} onChange={setDwelling} />
          <DayField label={t('residingSince')} value={day} onChange={setDay} />
          {members.map(({ person, relation }, index) => (
            <fieldset key={index}>
              <legend>{t('memberNumber', { number: index + 1 })}</legend>
              <PersonFields
                person={person}
                onChange={(changed) => {
                  change(index, { person: changed });
                }}
              />
              <ChoiceField
                label={t('relation')}
                value={relation}
                choices={relations.map((value) => ({ value, label: t(relationText[value]) }))}
                onChange={(chosen) => {
                  change(index, { relation: chosen });
                }}
              />
            </fieldset>
          ))}
          <Stack row gap={3}>
            <Button
              onClick={() => {
                setMembers([...members, { person: nobody, relation: undefined }]);
              }}
            >
              {t('addMember')}
            </Button>
            <Button
              type="submit"
              look="primary"
              disabled={
                register.busy ||
                entered.length < members.length ||
                dwelling.villageId === undefined ||
                dwelling.address.trim() === ''
              }
            >
              {t('actREGISTER')}
            </Button>
          </Stack>
          {refusal !== undefined && <RefusalMessage message={refusal} />}
          <Failure of={register.failure} />
        </form>
      </Card>
    </Stack>
  );
}
