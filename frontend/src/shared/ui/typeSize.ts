import { createStore, useStore } from '../store';

export type TypeSize = 'normal' | 'large';

const REMEMBERED = 'jiayi.type';
const current = createStore<TypeSize>(localStorage.getItem(REMEMBERED) === 'large' ? 'large' : 'normal');
document.documentElement.dataset['type'] = current.get();

/** Large type for whoever wants it, remembered on this device. */
export function useTypeSize(): [TypeSize, (next: TypeSize) => void] {
  return [
    useStore(current),
    (next) => {
      localStorage.setItem(REMEMBERED, next);
      document.documentElement.dataset['type'] = next;
      current.set(next);
    },
  ];
}
