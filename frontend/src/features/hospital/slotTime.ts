/** The clock on the wall in Asia/Shanghai at an instant, as YYYY-MM-DDTHH:mm:ss. */
export function localTime(instant: string): string {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 19);
}

/** The instant at which a clock in Asia/Shanghai shows this. */
export function instantOf(local: string): string {
  return new Date(`${local}+08:00`).toISOString();
}

/** The Monday of the week of a civil date. */
export function mondayOf(date: string): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
