import { useState } from 'react';
import type { GridAssignmentChange } from '../../shared/api/gql/graphql';
import { PreviewDialog } from './PreviewDialog';
import type { Problem } from './Problems';

/** Areas that are chosen and what is to become of them: looked at first, then done; what could not be is kept to be shown (M08). */
export function useAssigning(refetch: () => unknown) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [changes, setChanges] = useState<GridAssignmentChange[]>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const preview = (asked: GridAssignmentChange[]) => {
    setProblems([]);
    setChanges(asked);
  };
  const dialog = changes !== undefined && (
    <PreviewDialog
      changes={changes}
      onDone={(left) => {
        setChanges(undefined);
        setProblems(left);
        if (left.length === 0) setSelected(new Set());
        refetch();
      }}
      onCancel={() => {
        setChanges(undefined);
      }}
    />
  );
  return { selected, setSelected, problems, setProblems, preview, dialog };
}
