import { useSubscription } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';

const subscription = graphql(`
  subscription ReferralChanged {
    referralChanged {
      id
      ...ReferralTable_referral
      ...ReferralDrawer_referral
    }
  }
`);

/** Follows the referrals in the reader's scope: records update by themselves, `onChange` is for lists that gain or lose. */
export function useReferralChanges(onChange: () => unknown): void {
  useSubscription(subscription, {
    onData: () => {
      onChange();
    },
  });
}
