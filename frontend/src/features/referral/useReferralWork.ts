import { useQuery, useSubscription } from '@apollo/client/react';
import { graphql } from '../../shared/api/gql';

const query = graphql(`
  query ReferralWork {
    referralWork {
      counts {
        kind
        count {
          number
          isMore
        }
      }
      toTakeOver {
        number
        isMore
      }
      toDo {
        number
        isMore
      }
    }
  }
`);

const subscription = graphql(`
  subscription ReferralWorkChanged {
    referralWorkChanged {
      counts {
        kind
        count {
          number
          isMore
        }
      }
      toTakeOver {
        number
        isMore
      }
      toDo {
        number
        isMore
      }
    }
  }
`);

/** How much there is to do, as it is now: after each change, and when time alone changes it. */
export function useReferralWork(onChange?: () => unknown) {
  const { data } = useQuery(query);
  useSubscription(subscription, {
    onData: ({ client, data: { data: told } }) => {
      if (told === undefined) return;
      client.writeQuery({ query, data: { referralWork: told.referralWorkChanged } });
      onChange?.();
    },
  });
  return data?.referralWork;
}
