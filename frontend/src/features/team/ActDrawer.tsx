import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Failure } from '../../shared/api/Failure';
import { Button } from '../../shared/ui/Button';
import { RefusalMessage } from '../../shared/ui/RefusalMessage';
import { Stack } from '../../shared/ui/Stack';

interface Props {
  title: string;
  verb: string;
  act: { refusal: string | undefined; failure: Error | undefined; busy: boolean };
  onSend: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form beside the page: its fields, what stands against it, and one verb. */
export function ActDrawer({ title, verb, act, onSend, onClose, children }: Props) {
  return (
    <Drawer open size={480} title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <Stack>
          {children}
          {act.refusal !== undefined && <RefusalMessage message={act.refusal} />}
          <Failure of={act.failure} />
          <div>
            <Button type="submit" look="primary" disabled={act.busy}>
              {verb}
            </Button>
          </div>
        </Stack>
      </form>
    </Drawer>
  );
}
