import './actionLabel.css';

/** What a button with an icon is called: read aloud, but not seen on a phone, where the icon must do. */
export const ActionLabel = ({ children }: { children: string }) => (
  <span className="action-label">{children}</span>
);
