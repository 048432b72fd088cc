import { Suspense } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { NoticeBell } from '../../features/notice/NoticeBell';
import { Icon } from '../../shared/ui/Icon';
import { Loading } from '../../shared/ui/Loading';
import { ResidentLayout } from '../../shared/ui/resident/ResidentLayout';
import { ResidentTheme } from '../../shared/ui/resident/ResidentTheme';
import { useFrame } from './useFrame';

export function Component() {
  const navigate = useNavigate();
  const { viewer, menu, open, notices, signOut } = useFrame();
  return (
    <ResidentTheme>
      <ResidentLayout
        tabs={menu.map(({ to, title, icon }) => ({ to, title, icon: <Icon name={icon} size="1em" /> }))}
        open={open?.to}
        who={viewer.name}
        tools={notices !== undefined && <NoticeBell to={notices} />}
        onOpen={(to) => void navigate(to)}
        onSignOut={signOut}
      >
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </ResidentLayout>
    </ResidentTheme>
  );
}
