import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Failure } from '../../shared/api/Failure';
import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';
import css from './household.module.css';
import { lifeTexts } from './texts';

interface Props {
  title: string;
  lead: string;
  /** On the button; the title unless given. */
  verb?: string;
  act: { busy: boolean; refusal: string | undefined; failure: Error | undefined };
  /** Whether everything that is needed is there. */
  complete: boolean;
  /** For what is hard to take back. */
  danger?: boolean;
  onSend: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** The form of one act: what it does, what it needs, and the answer if it is refused. */
export function ActDrawer({
  title,
  lead,
  verb = title,
  act,
  complete,
  danger = false,
  onSend,
  onClose,
  children,
}: Props) {
  const t = useTexts(lifeTexts);
  return (
    <Drawer open size={520} title={title} onClose={onClose}>
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <p className={css.lead}>{lead}</p>
        {children}
        {act.refusal !== undefined && <RefusalMessage message={act.refusal} />}
        <Failure of={act.failure} />
        <Stack row gap={3}>
          <Button type="submit" look={danger ? 'danger' : 'primary'} disabled={!complete || act.busy}>
            {verb}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </Stack>
      </form>
    </Drawer>
  );
}
