import type { Screen } from '../screen';

export const commissionScreens: readonly Screen[] = [];
