import type { TeamKind, TeamRole } from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import type { teamTexts } from './texts';

type Key = TextKey<typeof teamTexts>;

export const teamKindText = {
  TEAM: 'kindTEAM',
  VILLAGE_DOCTOR: 'kindVILLAGE_DOCTOR',
} satisfies Record<TeamKind, Key>;

export const teamRoleText = {
  FAMILY_DOCTOR: 'roleFAMILY_DOCTOR',
  NURSE: 'roleNURSE',
  PUBLIC_HEALTH_DOCTOR: 'rolePUBLIC_HEALTH_DOCTOR',
  MATERNAL_CHILD_STAFF: 'roleMATERNAL_CHILD_STAFF',
  GRID_WORKER: 'roleGRID_WORKER',
  HOSPITAL_LIAISON: 'roleHOSPITAL_LIAISON',
  ARCHIVIST: 'roleARCHIVIST',
  TCM_PHYSICIAN: 'roleTCM_PHYSICIAN',
  PHARMACIST: 'rolePHARMACIST',
  HEALTH_MANAGER: 'roleHEALTH_MANAGER',
  PSYCHOLOGIST: 'rolePSYCHOLOGIST',
  SOCIAL_WORKER: 'roleSOCIAL_WORKER',
  VOLUNTEER: 'roleVOLUNTEER',
  VISITING_SPECIALIST: 'roleVISITING_SPECIALIST',
} satisfies Record<TeamRole, Key>;

export const teamRoles = Object.keys(teamRoleText) as TeamRole[];
