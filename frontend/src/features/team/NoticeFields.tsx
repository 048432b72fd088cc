import type { TeamNoticeInput } from '../../shared/api/gql/graphql';
import { useTexts } from '../../shared/i18n/useTexts';
import { Field } from './Field';
import { lifeTexts } from './lifeTexts';

interface Props {
  notice: TeamNoticeInput;
  onChange: (notice: TeamNoticeInput) => void;
}

/** What the public notice says of a team besides its members (M07). */
export function NoticeFields({ notice, onChange }: Props) {
  const t = useTexts(lifeTexts);
  const change = (part: Partial<TeamNoticeInput>) => {
    onChange({ ...notice, ...part });
  };
  return (
    <>
      <Field
        label={t('name')}
        longest={60}
        value={notice.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <Field
        label={t('studio')}
        longest={80}
        value={notice.studio}
        onChange={(studio) => {
          change({ studio });
        }}
      />
      <Field
        label={t('phone')}
        longest={30}
        value={notice.phone}
        onChange={(phone) => {
          change({ phone });
        }}
      />
      <Field
        label={t('tcm')}
        longest={120}
        value={notice.tcmGuidance ?? ''}
        onChange={(tcm) => {
          change({ tcmGuidance: tcm === '' ? null : tcm });
        }}
      />
    </>
  );
}
