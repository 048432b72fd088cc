import { graphql } from '../../shared/api/gql';

/* What a hospital notes of a visit: all answer alike, with the referral as it is now. */

export const arriving = graphql(`
  mutation Arrive($input: ReferralArriveInput!) {
    referralArrive(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const missing = graphql(`
  mutation MarkNoShow($input: ReferralMarkNoShowInput!) {
    referralMarkNoShow(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const admitting = graphql(`
  mutation Admit($input: ReferralAdmitInput!) {
    referralAdmit(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const discharging = graphql(`
  mutation Discharge($input: ReferralDischargeInput!) {
    referralDischarge(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const extending = graphql(`
  mutation ExtendStay($input: ReferralExtendStayInput!) {
    referralExtendStay(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const correcting = graphql(`
  mutation CorrectVisit($input: ReferralCorrectInput!) {
    referralCorrect(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);
