import { useState } from 'react';
import { useAction } from '../../shared/api/action';
import { Failure } from '../../shared/api/Failure';
import { FileRefused, saveFile } from '../../shared/api/files';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { never } from '../../shared/never';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { AttachmentDrop } from './AttachmentDrop';
import { attachmentTexts, attachmentTypeText } from './attachmentTexts';
import css from './referral.module.css';

const fragment = graphql(`
  fragment Attachments_referral on Referral {
    id
    viewerCanAttach
    attachments {
      id
      name
      type
      size
      by
      at
    }
  }
`);

const attaching = graphql(`
  mutation AttachFiles($input: ReferralAttachInput!) {
    referralAttach(input: $input) {
      __typename
      ... on ReferralAttached {
        referral {
          id
          ...Attachments_referral
        }
      }
      ... on ReferralAttachRefused {
        message
      }
    }
  }
`);

/** The pictures and papers that go along with a referral, and a place to drop one while the team may. */
export function Attachments(props: { referral: FragmentType<typeof fragment> }) {
  const referral = readFragment(fragment, props.referral);
  const t = useTexts(attachmentTexts);
  const format = useFormat();
  const attach = useAction(attaching);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  const send = async (id: string) => {
    const answer = await attach.run({ referralId: referral.id, attachmentIds: [id] });
    if (answer === undefined) return;
    switch (answer.__typename) {
      case 'ReferralAttached':
        break;
      case 'ReferralAttachRefused':
        throw new FileRefused(answer.message);
      default:
        never(answer);
    }
  };
  if (!referral.viewerCanAttach && referral.attachments.length === 0) return null;
  return (
    <section aria-label={t('attachments')}>
      <Stack gap={3}>
        <h3>{t('attachments')}</h3>
        {referral.attachments.length === 0 && <p className={css.soft}>{t('none')}</p>}
        {referral.attachments.map(({ id, name, type, size, by, at }) => (
          <Stack key={id} row gap={3}>
            <Tag>{t(attachmentTypeText[type])}</Tag>
            <Button
              look="quiet"
              aria-label={t('save', { name })}
              disabled={busy}
              onClick={() => void guarded(async () => saveFile(`attachments/${id}`))}
            >
              {name}
            </Button>
            <span className={css.soft}>
              {t('by', {
                by,
                at: format.instant(at),
                size: t('kilobytes', { count: format.number(Math.ceil(size / 1024)) }),
              })}
            </span>
          </Stack>
        ))}
        {referral.viewerCanAttach && <AttachmentDrop onTaken={async ({ id }) => send(id)} />}
        {failure instanceof FileRefused ? <RefusalMessage message={failure.message} /> : <Failure of={failure} />}
        <Failure of={attach.failure} />
      </Stack>
    </section>
  );
}
