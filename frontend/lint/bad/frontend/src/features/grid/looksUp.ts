import { page } from '../../app/page';

export const up = page;
