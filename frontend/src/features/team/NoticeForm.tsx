import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { graphql } from '../../shared/api/gql';
import type { TeamNoticeInput } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { ActDrawer } from './ActDrawer';
import { lifeTexts } from './lifeTexts';
import { NoticeFields } from './NoticeFields';
import { useTeamAct } from './teamAct';

const description = graphql(`
  mutation DescribeTeam($input: TeamDescribeInput!) {
    teamDescribe(input: $input) {
      ...TeamAnswer_result
    }
  }
`);

interface Props {
  teamId: string;
  notice: TeamNoticeInput;
  onClose: () => void;
}

/** The public notice of a team reads otherwise (M07). */
export function NoticeForm({ teamId, notice: before, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const act = useTeamAct(useAction(description), onClose);
  const [notice, setNotice] = useState(before);
  return (
    <ActDrawer
      title={t('describe')}
      verb={t('save')}
      act={act}
      onSend={() => void act.send({ teamId, notice })}
      onClose={onClose}
    >
      <NoticeFields notice={notice} onChange={setNotice} />
    </ActDrawer>
  );
}
