import { Notification } from 'react-admin';

/** Long enough to read a sentence and to undo; important matters have their own place on the page. */
export const Notifications = () => (
  <Notification
    autoHideDuration={8000}
    anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
  />
);
