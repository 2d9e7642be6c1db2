/** The console has one clock, that of the database's private.today(): Paris, wherever the reader is. */
export const timeZone = 'Europe/Paris';

/** The day of a moment in Paris, as `2026-11-26`: what files are named after. */
export const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
