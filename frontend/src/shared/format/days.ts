const ZONE = 'Asia/Shanghai';

/** Today's civil date in Asia/Shanghai, as YYYY-MM-DD. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());
}

/** A civil date so many days later. */
export function daysLater(date: string, days: number): string {
  const then = new Date(`${date}T12:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}

/** The civil date in Asia/Shanghai on which an instant falls. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(instant));
}

/** How many nights there are from the first to the last. */
export function nightsBetween(first: string, last: string): number {
  const at = (day: string) => new Date(`${day}T12:00:00Z`).getTime();
  return Math.round((at(last) - at(first)) / 86_400_000) + 1;
}
