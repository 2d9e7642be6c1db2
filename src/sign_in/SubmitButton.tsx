interface Props {
  pending: boolean;
  label: string;
  pendingLabel: string;
}

/** Stays focusable while waiting, so that the keyboard does not lose its place. */
export const SubmitButton = ({ pending, label, pendingLabel }: Props) => (
  <button type="submit" className="submit" aria-disabled={pending}>
    {pending ? pendingLabel : label}
  </button>
);
