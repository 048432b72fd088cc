import type { Role } from '../shared/api/gql/graphql';
import type { Screen } from './screen';
import { commissionScreens } from './screens/commission';
import { departmentScreens } from './screens/department';
import { hospitalScreens } from './screens/hospital';
import { institutionScreens } from './screens/institution';
import { residentScreens } from './screens/resident';
import { teamScreens } from './screens/team';

export type Audience = 'resident' | 'team' | 'hospital' | 'institution' | 'commission' | 'department';

/** Where each role is at home. What a role may do is the server's to say. */
export const audienceOf: Record<Role, Audience> = {
  RESIDENT: 'resident',
  TEAM_MEMBER: 'team',
  TEAM_LEADER: 'team',
  VILLAGE_DOCTOR: 'team',
  INSTITUTION_ADMIN: 'institution',
  HOSPITAL_COORDINATOR: 'hospital',
  COMMISSION: 'commission',
  SUPERVISOR: 'commission',
  INSURANCE: 'department',
  FINANCE: 'department',
  PRICING: 'department',
  CIVIL_AFFAIRS: 'department',
  TOWN_GOVERNMENT: 'department',
};

export const screensOf: Record<Audience, readonly Screen[]> = {
  resident: residentScreens,
  team: teamScreens,
  hospital: hospitalScreens,
  institution: institutionScreens,
  commission: commissionScreens,
  department: departmentScreens,
};

/** The screens that stand in the menu of a role. */
export function menuOf(role: Role): Screen[] {
  return screensOf[audienceOf[role]].filter(
    ({ icon, roles }) => icon !== undefined && (roles === undefined || roles.includes(role)),
  );
}

/** The first page of a role. */
export function homeOf(role: Role): string {
  const first = menuOf(role)[0];
  return first === undefined ? `/${audienceOf[role]}` : `/${audienceOf[role]}/${first.path}`;
}
