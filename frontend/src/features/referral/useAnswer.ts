import { useState } from 'react';
import { readFragment, type FragmentType } from '../../shared/api/gql';
import { never } from '../../shared/never';
import { answerResult } from './answers';

type Result = FragmentType<typeof answerResult> & { __typename: 'ReferralAnswered' | 'ReferralAnswerRefused' };

/** What became of an action on a referral: the record updates itself, the refusal's words are kept to be shown. */
export function useAnswer() {
  const [refusal, setRefusal] = useState<string>();
  const take = (result: Result | undefined): boolean => {
    if (result === undefined) return false;
    const answer = readFragment(answerResult, result);
    switch (answer.__typename) {
      case 'ReferralAnswered':
        setRefusal(undefined);
        return true;
      case 'ReferralAnswerRefused':
        setRefusal(answer.message);
        return false;
      default:
        return never(answer);
    }
  };
  return { refusal, take };
}
