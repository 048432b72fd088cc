import { useTexts } from '../../shared/i18n/useTexts';
import { Failure } from '../../shared/api/Failure';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import { renewalTexts } from './texts';
import { useConfirmRenewals } from './useConfirmRenewals';

/** Confirms the chosen renewals for the team. */
export function ConfirmBar({ chosen, onDone }: { chosen: readonly string[]; onDone: () => void }) {
  const t = useTexts(renewalTexts);
  const { confirm, done, refusal, busy, failure } = useConfirmRenewals(['ReconfirmPage']);
  const confirmChosen = async () => {
    if (await confirm(chosen)) onDone();
  };
  return (
    <Stack gap={2}>
      <div>
        <Button look="primary" disabled={busy || chosen.length === 0} onClick={() => void confirmChosen()}>
          {t('confirmChosen', { count: chosen.length })}
        </Button>
      </div>
      <div role="status">{done > 0 && t('confirmed', { count: done })}</div>
      {refusal !== undefined && <RefusalMessage message={refusal} />}
      <Failure of={failure} />
    </Stack>
  );
}
