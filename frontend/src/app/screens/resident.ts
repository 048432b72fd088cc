import type { Screen } from '../screen';

export const residentScreens: readonly Screen[] = [];
