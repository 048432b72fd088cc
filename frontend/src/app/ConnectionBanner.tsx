import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { app } from '../shared/api/app';
import { connection } from '../shared/api/connection';
import { useTexts } from '../shared/i18n/useTexts';
import { useStore } from '../shared/store';
import { Button } from '../shared/ui/Button';
import { uiTexts } from '../shared/ui/texts';
import css from './Root.module.css';
import { appTexts } from './texts';

/** A calm line while the server cannot be reached; it goes away by itself with the next answer. */
export function ConnectionBanner() {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  const lost = useStore(connection) === 'lost';
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  if (!lost) return null;
  const retry = async () => {
    setBusy(true);
    await Promise.allSettled([app().client.refetchQueries({ include: 'active' }), revalidate()]);
    setBusy(false);
  };
  return (
    <div role="status" className={css.banner} data-print="hide">
      {t('connectionLost')}
      <Button look="quiet" disabled={busy} onClick={() => void retry()}>
        {ui('tryAgain')}
      </Button>
    </div>
  );
}
