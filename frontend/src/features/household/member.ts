import type { Relation } from '../../shared/api/gql/graphql';

/** A member as the forms of acts need them. */
export interface Member {
  relation: Relation;
  resident: { id: string; name: string };
}

export interface ActProps {
  householdId: string;
  members: readonly Member[];
  onRecorded: () => void;
  onClose: () => void;
}
