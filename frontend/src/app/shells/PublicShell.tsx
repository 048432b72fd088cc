import { Suspense, useEffect } from 'react';
import { Link, Outlet, useMatches } from 'react-router';
import { useTexts } from '../../shared/i18n/useTexts';
import { Brand } from '../../shared/ui/Brand';
import { LanguageSwitch } from '../../shared/ui/LanguageSwitch';
import { Loading } from '../../shared/ui/Loading';
import type { Handle } from '../screen';
import { appTexts } from '../texts';
import css from './PublicShell.module.css';

/** The frame of the pages for anyone: no account, no menu. */
export function Component() {
  const t = useTexts(appTexts);
  const handle = useMatches().at(-1)?.handle as Handle | undefined;
  useEffect(() => {
    document.title = handle === undefined ? t('product') : `${t(handle.title)} · ${t('product')}`;
  }, [handle, t]);
  return (
    <div className={css.page}>
      <header className={css.header} data-print="hide">
        <Link to="/" className={css.brand}>
          <Brand />
        </Link>
        <LanguageSwitch />
      </header>
      <main className={css.content}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
