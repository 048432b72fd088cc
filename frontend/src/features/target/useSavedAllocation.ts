import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { never } from '../../shared/never';

const fragment = graphql(`
  fragment SavedAllocation_result on TaskAllocationSaveResult {
    __typename
    ... on TaskAllocationSaved {
      allocation {
        id
        ...AllocationTable_allocation
        ...TotalsTable_allocation
      }
    }
    ... on TaskAllocationSaveRefused {
      message
    }
  }
`);

/** What shows versions, and is asked again when there is one more. */
export const refetch = ['AllocationPage', 'YearPlanning', 'CoveragePage'];

/** What came of making a version the latest: the page opens it, or a refusal's words are kept to be shown. */
export function useSavedAllocation() {
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string>();
  const take = async (result: FragmentType<typeof fragment> | undefined): Promise<boolean> => {
    setRefusal(undefined);
    if (result === undefined) return false;
    const answer = readFragment(fragment, result);
    switch (answer.__typename) {
      case 'TaskAllocationSaved':
        await navigate({ search: new URLSearchParams({ version: answer.allocation.id }).toString() });
        return true;
      case 'TaskAllocationSaveRefused':
        setRefusal(answer.message);
        return false;
      default:
        return never(answer);
    }
  };
  return { refusal, take };
}
