import type {
  ApplicationAnswerRefusal,
  ApplicationState,
  ApplicationSubmitRefusal,
} from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import type { Tone } from '../../shared/ui/Tag';
import type { applicationTexts } from './texts';

type Key = TextKey<typeof applicationTexts>;

export const stateText = {
  OPEN: 'stateOPEN',
  WITHDRAWN: 'stateWITHDRAWN',
  ACCEPTED: 'stateACCEPTED',
  DECLINED: 'stateDECLINED',
  LAPSED: 'stateLAPSED',
  OVERTAKEN: 'stateOVERTAKEN',
} satisfies Record<ApplicationState, Key>;

export const stateTone = {
  OPEN: 'caution',
  WITHDRAWN: 'neutral',
  ACCEPTED: 'good',
  DECLINED: 'warm',
  LAPSED: 'neutral',
  OVERTAKEN: 'neutral',
} satisfies Record<ApplicationState, Tone>;

export const cannotApplyText = {
  NOT_FOUND: 'cannotNOT_FOUND',
  CANNOT_REPRESENT: 'cannotCANNOT_REPRESENT',
  ALREADY_APPLIED: 'cannotALREADY_APPLIED',
  HAS_THIS_TEAM: 'cannotHAS_THIS_TEAM',
  NO_PERMISSION: 'cannotNO_PERMISSION',
  TEAM_INCOMPLETE: 'cannotTEAM_INCOMPLETE',
  TEAM_FULL: 'cannotTEAM_FULL',
  RESIDES_TOO_SHORT: 'cannotRESIDES_TOO_SHORT',
  SIGNATURE_MISSING: 'cannotSIGNATURE_MISSING',
  MESSAGE_TOO_LONG: 'cannotMESSAGE_TOO_LONG',
} satisfies Record<ApplicationSubmitRefusal, Key>;

export const cannotAcceptText = {
  NOT_FOUND: 'againstNOT_FOUND',
  NOT_OPEN: 'againstNOT_OPEN',
  NO_PERMISSION: 'againstNO_PERMISSION',
  TEAM_INCOMPLETE: 'againstTEAM_INCOMPLETE',
  ALREADY_SIGNED: 'againstALREADY_SIGNED',
  SIGNED_TODAY: 'againstSIGNED_TODAY',
  TEAM_FULL: 'againstTEAM_FULL',
  RESIDES_TOO_SHORT: 'againstRESIDES_TOO_SHORT',
  SIGNER_CANNOT_REPRESENT: 'againstSIGNER_CANNOT_REPRESENT',
  SIGNATURE_MISSING: 'againstSIGNATURE_MISSING',
  NOTE_MISSING: 'againstNOTE_MISSING',
  NOTE_TOO_LONG: 'againstNOTE_TOO_LONG',
} satisfies Record<ApplicationAnswerRefusal, Key>;
