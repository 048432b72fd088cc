type State = 'OPEN' | 'ACCEPTED' | 'RETURNED';

export function forgetful(state: State): number {
  switch (state) {
    case 'OPEN':
      return 1;
    case 'ACCEPTED':
      return 2;
  }
  return 0;
}

export async function floating(): Promise<void> {
  await Promise.resolve();
}

export function start(): void {
  floating();
}
