import type { TaskRounding } from '../../shared/api/gql/graphql';

/** By what tasks are worked out: absent where a policy asks for none. */
export interface Rates {
  urbanRatePercent: number | null;
  ruralRatePercent: number | null;
  rounding: TaskRounding;
}
