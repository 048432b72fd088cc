import { useRevalidator, useRouteError } from 'react-router';
import { app } from '../shared/api/app';
import { errorKind } from '../shared/api/errorKind';
import { useTexts } from '../shared/i18n/useTexts';
import { Button } from '../shared/ui/Button';
import { ErrorState } from '../shared/ui/ErrorState';
import { uiTexts } from '../shared/ui/texts';

/** A screen that could not be shown, inside its layout: the menu stays, the reader can try again. */
export function ScreenError() {
  const { revalidate } = useRevalidator();
  return <ErrorState kind={errorKind(useRouteError())} onRetry={() => void revalidate()} />;
}

/** The same where not even the layout is there; somebody with the wrong account must be able to leave. */
export function PageError() {
  const t = useTexts(uiTexts);
  const { session } = app();
  const signedIn = session.state.get() !== 'anonymous';
  return (
    <main>
      <ErrorState
        kind={errorKind(useRouteError())}
        onRetry={() => {
          location.reload();
        }}
      >
        {signedIn && (
          <Button look="quiet" onClick={() => void session.signOut()}>
            {t('signOut')}
          </Button>
        )}
      </ErrorState>
    </main>
  );
}
