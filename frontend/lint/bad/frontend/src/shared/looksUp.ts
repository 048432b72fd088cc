import { areas } from '../features/grid/areas';

export const count = areas;
