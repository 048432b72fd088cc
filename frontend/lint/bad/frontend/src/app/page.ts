import { areas } from '../features/grid/areas';

export const page = areas;
