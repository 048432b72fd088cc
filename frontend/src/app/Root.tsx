import { Outlet, ScrollRestoration } from 'react-router';
import { useTexts } from '../shared/i18n/useTexts';
import { Brand } from '../shared/ui/Brand';
import { ConnectionBanner } from './ConnectionBanner';
import css from './Root.module.css';
import { SignInAgain } from './SignInAgain';
import { appTexts } from './texts';

/** Around every page: the news about the connection and the session. */
export function Root() {
  return (
    <>
      <ConnectionBanner />
      <Outlet />
      <SignInAgain />
      <ScrollRestoration />
    </>
  );
}

/** What is seen while the first page is on its way. */
export function Opening() {
  const t = useTexts(appTexts);
  return (
    <div role="status" className={css.opening}>
      <Brand size="l" />
      <span>{t('opening')}</span>
    </div>
  );
}
