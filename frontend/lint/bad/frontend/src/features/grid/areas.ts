import { noon } from '../../shared/clock';

export const areas = noon;
