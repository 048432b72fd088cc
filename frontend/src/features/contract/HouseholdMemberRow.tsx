import { useState } from 'react';
import { Link } from 'react-router';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { Masked } from '../../shared/ui/Masked';
import css from './household.module.css';
import { householdTexts } from './householdTexts';
import { contractTexts } from './texts';
import { relationText } from './words';

const fragment = graphql(`
  fragment HouseholdMemberRow_member on HouseholdMember {
    relation
    resident {
      id
      name
      age
      idNumberMasked
      phoneMasked
    }
  }
`);

const reveal = graphql(`
  mutation RevealPhone($input: ResidentRevealPhoneInput!) {
    residentRevealPhone(input: $input) {
      __typename
      ... on ResidentPhoneRevealed {
        phone
      }
      ... on ResidentRevealPhoneRefused {
        message
      }
    }
  }
`);

/** A member with masked numbers; showing the telephone whole is an act on record (trap 24). */
export function HouseholdMemberRow(props: { member: FragmentType<typeof fragment>; canRefer: boolean }) {
  const { relation, resident } = readFragment(fragment, props.member);
  const t = useTexts(householdTexts);
  const words = useTexts(contractTexts);
  const action = useAction(reveal);
  const [shown, setShown] = useState<string>();
  const show = async () => {
    const answer = await action.run({ residentId: resident.id, purpose: 'FOLLOW_UP' });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ResidentPhoneRevealed':
        setShown(answer.phone);
        break;
      case 'ResidentRevealPhoneRefused':
        setShown(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return (
    <div className={css.member}>
      <div>
        <strong>{resident.name}</strong>{' '}
        <span className={css.soft}>
          {words(relationText[relation])} · {words('age', { age: resident.age })}
        </span>
        <div className={css.soft}>
          {resident.idNumberMasked === null ? t('noIdNumber') : <Masked value={resident.idNumberMasked} />}
        </div>
        {resident.phoneMasked !== null && (
          <div className={css.soft}>
            {shown ?? <Masked value={resident.phoneMasked} />}{' '}
            {shown === undefined && (
              <Button look="quiet" disabled={action.busy} onClick={() => void show()}>
                {t('showPhone')}
              </Button>
            )}
          </div>
        )}
        <Failure of={action.failure} />
      </div>
      {props.canRefer && <Link to={`/team/refer?resident=${resident.id}`}>{t('refer')}</Link>}
    </div>
  );
}
