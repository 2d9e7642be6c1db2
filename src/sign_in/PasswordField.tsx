import { useState, type ComponentProps } from 'react';
import { Field } from './Field';
import { useTexts } from './texts';

/** A password that can be looked at before it is sent. */
export function PasswordField(props: Omit<ComponentProps<typeof Field>, 'type' | 'end'>) {
  const [shown, setShown] = useState(false);
  const texts = useTexts();
  const toggle = (
    <button
      type="button"
      className="reveal"
      aria-label={shown ? texts.hide : texts.show}
      aria-pressed={shown}
      onClick={() => setShown(!shown)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M2 12s3.600-6.500 10-6.500S22 12 22 12s-3.600 6.500-10 6.500S2 12 2 12Z" />
        <circle cx="12" cy="12" r="3" />
        {shown && <path d="M4 4l16 16" />}
      </svg>
    </button>
  );
  return <Field {...props} type={shown ? 'text' : 'password'} end={toggle} spellCheck={false} />;
}
