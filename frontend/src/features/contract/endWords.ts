import type { TerminationNoticeReason } from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import type { endTexts } from './endTexts';

export const noticeReasonText = {
  NOT_REACHABLE: 'reasonNOT_REACHABLE',
  LIVES_ELSEWHERE: 'reasonLIVES_ELSEWHERE',
  REFUSES_SERVICE: 'reasonREFUSES_SERVICE',
  TEAM_CANNOT_SERVE: 'reasonTEAM_CANNOT_SERVE',
  OTHER: 'reasonOTHER',
} satisfies Record<TerminationNoticeReason, TextKey<typeof endTexts>>;
