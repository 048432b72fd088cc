import type {
  ContractRequestTerminationRefusal,
  ContractSignRefusal,
  ContractState,
  Relation,
  TerminationEffect,
  TerminationReason,
  TerminationRequestState,
} from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import type { Tone } from '../../shared/ui/Tag';
import type { householdTexts } from './householdTexts';
import type { contractTexts } from './texts';

type Key = TextKey<typeof contractTexts>;

export const contractStateText = {
  IN_FORCE: 'stateIN_FORCE',
  AWAITING_RECONFIRMATION: 'stateAWAITING_RECONFIRMATION',
  TERMINATED: 'stateTERMINATED',
  EXPIRED: 'stateEXPIRED',
} satisfies Record<ContractState, Key>;

export const contractStateTone = {
  IN_FORCE: 'good',
  AWAITING_RECONFIRMATION: 'caution',
  TERMINATED: 'neutral',
  EXPIRED: 'neutral',
} satisfies Record<ContractState, Tone>;

export const requestStateText = {
  OPEN: 'requestOPEN',
  WITHDRAWN: 'requestWITHDRAWN',
  ACCEPTED: 'requestACCEPTED',
  RETURNED: 'requestRETURNED',
  OVERTAKEN: 'requestOVERTAKEN',
} satisfies Record<TerminationRequestState, Key>;

export const requestStateTone = {
  OPEN: 'caution',
  WITHDRAWN: 'neutral',
  ACCEPTED: 'good',
  RETURNED: 'warm',
  OVERTAKEN: 'neutral',
} satisfies Record<TerminationRequestState, Tone>;

export const reasonText = {
  MOVING_AWAY: 'reasonMOVING_AWAY',
  OTHER_DOCTOR: 'reasonOTHER_DOCTOR',
  NOT_CONTENT: 'reasonNOT_CONTENT',
  NOT_NEEDED: 'reasonNOT_NEEDED',
  OTHER: 'reasonOTHER',
} satisfies Record<TerminationReason, Key>;

export const effectText = {
  ON_ACCEPTANCE: 'effectON_ACCEPTANCE',
  END_OF_TERM: 'effectEND_OF_TERM',
} satisfies Record<TerminationEffect, Key>;

export const relationText = {
  HEAD: 'relationHEAD',
  SPOUSE: 'relationSPOUSE',
  CHILD: 'relationCHILD',
  PARENT: 'relationPARENT',
  GRANDCHILD: 'relationGRANDCHILD',
  OTHER: 'relationOTHER',
} satisfies Record<Relation, Key>;

export const cannotRequestText = {
  NOT_FOUND: 'cannotNOT_FOUND',
  NOT_IN_FORCE: 'cannotNOT_IN_FORCE',
  ALREADY_REQUESTED: 'cannotALREADY_REQUESTED',
  END_IS_SET: 'cannotEND_IS_SET',
  CANNOT_REPRESENT: 'cannotCANNOT_REPRESENT',
  NOTE_MISSING: 'cannotNOTE_MISSING',
  NOTE_TOO_LONG: 'cannotNOTE_TOO_LONG',
} satisfies Record<ContractRequestTerminationRefusal, Key>;

export const cannotSignText = {
  NOT_FOUND: 'signNOT_FOUND',
  ALREADY_IN_FORCE: 'signALREADY_IN_FORCE',
  SIGNED_TODAY: 'signSIGNED_TODAY',
  TEAM_FULL: 'signTEAM_FULL',
  TEAM_INCOMPLETE: 'signTEAM_INCOMPLETE',
  RESIDES_TOO_SHORT: 'signRESIDES_TOO_SHORT',
  SIGNER_CANNOT_REPRESENT: 'signSIGNER_CANNOT_REPRESENT',
  NO_PERMISSION: 'signNO_PERMISSION',
  SIGNATURE_MISSING: 'signSIGNATURE_MISSING',
} satisfies Record<ContractSignRefusal, TextKey<typeof householdTexts>>;
