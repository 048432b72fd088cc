import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import { never } from '../../shared/never';

const mutation = graphql(`
  mutation MarkNoticesRead($input: NoticesMarkReadInput!) {
    noticesMarkRead(input: $input) {
      __typename
      ... on NoticesMarkedRead {
        notices {
          id
          isRead
        }
      }
      ... on NoticesMarkReadRefused {
        message
      }
    }
  }
`);

/** Marks notices as read, and the bell counts anew. */
export function useMarkRead() {
  const action = useAction(mutation, { refetch: ['NoticeBell'] });
  const [refusal, setRefusal] = useState<string>();
  const markRead = async (noticeIds: string[]) => {
    const answer = await action.run({ noticeIds });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'NoticesMarkedRead':
        setRefusal(undefined);
        break;
      case 'NoticesMarkReadRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return { markRead, refusal, busy: action.busy, failure: action.failure };
}
