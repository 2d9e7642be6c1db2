/** The people of the sample data who sign in; they exist only where sample data was asked for. */
export const samplePeople = [
  ['admin@coach.example', 'administration'],
  ['nutritionniste@coach.example', 'nutrition'],
  ['support@coach.example', 'support'],
  ['analyste@coach.example', 'analyse'],
] as const;

/** Their password, which is printed and known to everyone. */
export const samplePassword = 'coach-demo-2026';
