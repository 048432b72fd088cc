import type { Screen } from '../screen';

export const institutionScreens: readonly Screen[] = [];
