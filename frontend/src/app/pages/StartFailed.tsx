import { useTexts } from '../../shared/i18n/useTexts';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { uiTexts } from '../../shared/ui/texts';
import { appTexts } from '../texts';

/** The backend did not say where the issuer is. */
export function Unavailable() {
  const t = useTexts(appTexts);
  const ui = useTexts(uiTexts);
  return (
    <main>
      <EmptyState
        title={t('unavailable')}
        action={
          <Button
            look="primary"
            onClick={() => {
              location.reload();
            }}
          >
            {ui('tryAgain')}
          </Button>
        }
      >
        {t('unavailableWords')}
      </EmptyState>
    </main>
  );
}

/** The issuer sent the reader back without a login. */
export function SignInFailed() {
  const t = useTexts(appTexts);
  return (
    <main>
      <EmptyState
        title={t('signInFailed')}
        action={
          <Button
            look="primary"
            onClick={() => {
              location.replace('/');
            }}
          >
            {t('toStart')}
          </Button>
        }
      >
        {t('signInFailedWords')}
      </EmptyState>
    </main>
  );
}
