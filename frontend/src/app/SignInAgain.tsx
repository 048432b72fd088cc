import { useState } from 'react';
import { app } from '../shared/api/app';
import { useTexts } from '../shared/i18n/useTexts';
import { useStore } from '../shared/store';
import { Button } from '../shared/ui/Button';
import { Dialog } from '../shared/ui/Dialog';
import { uiTexts } from '../shared/ui/texts';
import { appTexts } from './texts';

/** The session has ended while somebody works: signing in happens in a window of its own, the page below waits with all that was typed. */
export function SignInAgain() {
  const { session } = app();
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  const [blocked, setBlocked] = useState(false);
  if (useStore(session.state) !== 'expired') return null;
  const signIn = async () => {
    setBlocked(false);
    try {
      await session.signInAgain();
    } catch (error) {
      setBlocked(error instanceof Error && error.message.includes('open popup'));
    }
  };
  return (
    <Dialog
      title={t('expired')}
      actions={
        <>
          <Button look="quiet" onClick={() => void session.signOut()}>
            {ui('signOut')}
          </Button>
          <Button look="primary" onClick={() => void signIn()}>
            {t('signIn')}
          </Button>
        </>
      }
    >
      <p>{t('expiredWords')}</p>
      {blocked && <p role="alert">{t('popupBlocked')}</p>}
    </Dialog>
  );
}
