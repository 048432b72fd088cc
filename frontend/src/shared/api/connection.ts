import { createStore } from '../store';

/** Whether the last request reached the server. */
export const connection = createStore<'good' | 'lost'>('good');
