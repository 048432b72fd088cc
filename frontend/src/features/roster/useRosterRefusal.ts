import { useState } from 'react';
import { never } from '../../shared/never';

type Answer = { __typename: 'RosterImportChanged' } | { __typename: 'RosterImportRefused'; message: string };

/** What an act upon an import was refused with. The import itself comes back with the answer and shows on the page. */
export function useRosterRefusal() {
  const [refusal, setRefusal] = useState<string>();
  const take = (answer: Answer | undefined) => {
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'RosterImportChanged':
        setRefusal(undefined);
        break;
      case 'RosterImportRefused':
        setRefusal(answer.message);
        break;
      default:
        never(answer);
    }
  };
  return { refusal, take };
}
