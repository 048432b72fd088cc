import { useEffect } from 'react';
import { useLocation, useMatches } from 'react-router';
import { app } from '../../shared/api/app';
import { useViewer } from '../../shared/api/viewer';
import { useTexts } from '../../shared/i18n/useTexts';
import { audienceOf, menuOf, screensOf } from '../audiences';
import type { Handle } from '../screen';
import { appTexts } from '../texts';

const NOTICES = 'notices';

/** What the frame of an audience shows: menu, the open entry, where the reader is, where its notices are. */
export function useFrame() {
  const t = useTexts(appTexts);
  const viewer = useViewer();
  const { pathname } = useLocation();
  const base = `/${audienceOf[viewer.role]}`;
  const menu = menuOf(viewer.role).map(({ path, title, icon, group, badge }) => ({
    to: `${base}/${path}`,
    title: t(title),
    icon: icon ?? 'home',
    badge,
    group: group === undefined ? undefined : t(group),
  }));
  const open = menu.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`)).at(-1);
  const handle = useMatches().at(-1)?.handle as Handle | undefined;
  const title = handle === undefined ? undefined : t(handle.title);
  useEffect(() => {
    document.title = title === undefined ? t('product') : `${title} · ${t('product')}`;
  }, [title, t]);
  const notices = screensOf[audienceOf[viewer.role]].some(({ path }) => path === NOTICES)
    ? `${base}/${NOTICES}`
    : undefined;
  const signOut = () => void app().session.signOut();
  return { viewer, roleName: t(`role${viewer.role}`), menu, open, title, notices, signOut };
}
