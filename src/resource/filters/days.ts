import { timeZone } from '../../shared/format/day';

const shifted = (day: string, days: number) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The first instant of a day as PostgreSQL reads it: with the zone for a column of moments. */
const startOf = (day: string, moment: boolean | undefined) =>
  moment === true ? `${day} ${timeZone}` : day;

/** The ends of "from this day to that day, both included" as the filter holds them, and back. */
export const fromDay = {
  write: startOf,
  read: (end: unknown) => (typeof end === 'string' ? end.slice(0, 10) : ''),
};
export const toDay = {
  /** Up to the start of the day after, exclusive. */
  write: (day: string, moment: boolean | undefined) => startOf(shifted(day, 1), moment),
  read: (end: unknown) => (typeof end === 'string' ? shifted(end.slice(0, 10), -1) : ''),
};
