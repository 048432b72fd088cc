import { graphql } from '../../shared/api/gql';

/* The actions on a referral: all answer alike, with the referral as it is now. */

export const confirmation = graphql(`
  mutation ConfirmReferral($input: ReferralConfirmInput!) {
    referralConfirm(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const declining = graphql(`
  mutation DeclineReferral($input: ReferralDeclineInput!) {
    referralDecline(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const offering = graphql(`
  mutation OfferSlot($input: ReferralOfferInput!) {
    referralOffer(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const cancelling = graphql(`
  mutation CancelReferral($input: ReferralCancelInput!) {
    referralCancel(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const accepting = graphql(`
  mutation AcceptOffer($input: ReferralAcceptOfferInput!) {
    referralAcceptOffer(input: $input) {
      __typename
      ...Answer_result
    }
  }
`);

export const answerResult = graphql(`
  fragment Answer_result on ReferralAnswerResult {
    __typename
    ... on ReferralAnswered {
      referral {
        id
        ...ReferralTable_referral
        ...ReferralDrawer_referral
      }
    }
    ... on ReferralAnswerRefused {
      message
      current {
        id
        ...ReferralTable_referral
        ...ReferralDrawer_referral
      }
    }
  }
`);
