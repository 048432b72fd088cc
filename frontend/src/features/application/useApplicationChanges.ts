import { useSubscription } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';

const subscription = graphql(`
  subscription ApplicationChanged {
    applicationChanged {
      id
      state
      answer
      answeredBy
      closedAt
      viewerCanAccept
      viewerCanDecline
      viewerCanWithdraw
    }
  }
`);

/** Follows the applications in the reader's scope: records update by themselves, `onChange` is for lists that gain or lose. */
export function useApplicationChanges(onChange: () => unknown): void {
  useSubscription(subscription, {
    onData: () => {
      onChange();
    },
  });
}
