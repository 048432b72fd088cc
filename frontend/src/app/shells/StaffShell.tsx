import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { NoticeBell } from '../../features/notice/NoticeBell';
import { useTexts } from '../../shared/i18n/useTexts';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { StaffLayout } from '../../shared/ui/staff/StaffLayout';
import { StaffTheme } from '../../shared/ui/staff/StaffTheme';
import { uiTexts } from '../../shared/ui/texts';
import { useFrame } from './useFrame';

export function Component() {
  const t = useTexts(uiTexts);
  const { viewer, roleName, menu, open, title, notices, signOut } = useFrame();
  const crumbs = [
    { title: t('home'), to: '/' },
    ...(open !== undefined && open.title !== title ? [{ title: open.title, to: open.to }] : []),
    ...(title === undefined ? [] : [{ title }]),
  ];
  return (
    <StaffTheme>
      <StaffLayout
        menu={menu.map(({ icon, badge: Badge, ...entry }) => ({
          ...entry,
          icon: <Icon name={icon} />,
          badge: Badge !== undefined && <Badge />,
        }))}
        open={open?.to}
        crumbs={crumbs}
        who={viewer.name}
        where={`${roleName} · ${viewer.district.name}`}
        tools={notices !== undefined && <NoticeBell to={notices} />}
        onSignOut={signOut}
      >
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </StaffLayout>
    </StaffTheme>
  );
}
