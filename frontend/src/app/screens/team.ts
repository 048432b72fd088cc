import type { Screen } from '../screen';

export const teamScreens: readonly Screen[] = [];
