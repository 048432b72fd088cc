import type { Screen } from '../screen';

export const departmentScreens: readonly Screen[] = [
  { path: 'home', title: 'departmentHome', icon: 'building', load: () => import('../pages/DepartmentPage') },
];
