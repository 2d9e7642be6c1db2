import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  name: string;
  problem?: string;
  hint?: string;
  /** A button inside the field, at its end. */
  end?: ReactNode;
}

/** A labelled input that says itself what is wrong with it. */
export function Field({ label, problem, hint, end, ...input }: Props) {
  const id = useId();
  const help = problem ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-box">
        <input
          {...input}
          id={id}
          aria-invalid={problem !== undefined}
          aria-describedby={help && `${id}-help`}
        />
        {end}
      </div>
      {help && (
        <p id={`${id}-help`} className={problem ? 'problem' : 'hint'} role={problem && 'alert'}>
          {help}
        </p>
      )}
    </div>
  );
}
