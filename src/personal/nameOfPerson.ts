interface Owned {
  user_id: string;
  display_name: string | null;
  email: string | null;
}

/** What the person of a row is called: their name, else their address. */
export const nameOfPerson = ({ display_name, email, user_id }: Owned) =>
  display_name ?? email ?? user_id;
