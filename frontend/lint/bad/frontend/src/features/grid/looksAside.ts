import { Portrait } from '../team/resident/Portrait';

export const aside = Portrait;
