import type { Screen } from '../screen';

export const hospitalScreens: readonly Screen[] = [];
