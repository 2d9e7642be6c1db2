/** Longest step of a job (milliseconds): backups and recounts of millions of rows included. */
export const longestStep = 3_600_000;
