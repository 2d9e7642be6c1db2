/** Groups of tests that may be skipped, by the name of the outermost group, and what they lack then. */
export const knownSkips: Record<string, string> = {
  'the published tables': 'the Ciqual tables of the Anses, beside the project',
};
