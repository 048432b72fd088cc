import type {
  HouseholdAction,
  HouseholdFindingKind,
  KeyGroup,
  LifeEventKind,
  Relation,
  ResidentAction,
} from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import type { lifeTexts } from './texts';

type Key = TextKey<typeof lifeTexts>;

export const relationText = {
  HEAD: 'relationHEAD',
  SPOUSE: 'relationSPOUSE',
  CHILD: 'relationCHILD',
  PARENT: 'relationPARENT',
  GRANDCHILD: 'relationGRANDCHILD',
  OTHER: 'relationOTHER',
} satisfies Record<Relation, Key>;

export const eventText = {
  REGISTERED: 'eREGISTERED',
  JOINED: 'eJOINED',
  BORN: 'eBORN',
  LEFT: 'eLEFT',
  DIED: 'eDIED',
  STAYED: 'eSTAYED',
  SPLIT: 'eSPLIT',
  FOUNDED: 'eFOUNDED',
  MOVED: 'eMOVED',
  DEPARTED: 'eDEPARTED',
  DISSOLVED: 'eDISSOLVED',
  HEAD_CHANGED: 'eHEAD_CHANGED',
  IDENTIFIED: 'eIDENTIFIED',
  PHONE_CHANGED: 'ePHONE_CHANGED',
  KEY_GROUP_MARKED: 'eKEY_GROUP_MARKED',
  KEY_GROUP_ENDED: 'eKEY_GROUP_ENDED',
  MERGED: 'eMERGED',
  MERGE_UNDONE: 'eMERGE_UNDONE',
} satisfies Record<LifeEventKind, Key>;

export const findingText = {
  HEAD_MISSING: 'fHEAD_MISSING',
  IN_TWO_HOUSEHOLDS: 'fIN_TWO_HOUSEHOLDS',
  REGISTERED_TWICE: 'fREGISTERED_TWICE',
  NO_CONTACT: 'fNO_CONTACT',
  NO_ID_NUMBER: 'fNO_ID_NUMBER',
  NO_MEMBERS: 'fNO_MEMBERS',
} satisfies Record<HouseholdFindingKind, Key>;

export const householdActionText = {
  JOIN: 'actJOIN',
  NEWBORN: 'actNEWBORN',
  STAY: 'actSTAY',
  LEAVE: 'actLEAVE',
  SPLIT: 'actSPLIT',
  MOVE: 'actMOVE',
  DEPART: 'actDEPART',
  CHANGE_HEAD: 'actCHANGE_HEAD',
  MARK_KEY_GROUP: 'actMARK_KEY_GROUP',
} satisfies Record<HouseholdAction, Key>;

export const residentActionText = {
  LEAVE: 'actLEAVE',
  DIE: 'actDIE',
  IDENTIFY: 'actIDENTIFY',
  CHANGE_PHONE: 'actCHANGE_PHONE',
  MARK_KEY_GROUP: 'actPersonMARK_KEY_GROUP',
  MERGE: 'actMERGE',
  UNDO_MERGE: 'actUNDO_MERGE',
} satisfies Record<ResidentAction, Key>;

/** Of the household as a whole: each member counts (trap 5). */
export const ofHousehold: readonly KeyGroup[] = ['REGISTERED_POOR', 'SPECIAL_FAMILY_PLANNING', 'LOW_INCOME'];

/** Of one person; those by age are never marked (trap 13). */
export const ofPerson: readonly KeyGroup[] = [
  'HYPERTENSION',
  'DIABETES',
  'TUBERCULOSIS',
  'SEVERE_MENTAL_DISORDER',
  'MATERNAL',
  'DISABLED',
  'CATASTROPHIC_ILLNESS',
  'EXTREME_POVERTY',
];

export const relations = Object.keys(relationText) as Relation[];
