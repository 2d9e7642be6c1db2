import { auth } from '../providers/auth';
import { emailProblem } from './checks';
import { Field } from './Field';
import { Frame } from './Frame';
import { loadConsole } from './loadConsole';
import { PageLink } from './PageLink';
import { PasswordField } from './PasswordField';
import { SubmitButton } from './SubmitButton';
import { useTexts } from './texts';
import type { Texts } from './texts.fr';
import { useSubmit } from './useSubmit';

/** E-mail and password; the console's code is fetched from the first key typed. */
export function SignIn({ ended }: { ended?: keyof Texts['ended'] }) {
  const texts = useTexts();
  const { signIn, errors } = texts;
  const { problems, pending, onSubmit } = useSubmit<'email' | 'password'>({
    check: ({ email, password }) => ({
      ...emailProblem(email),
      ...(!password && { password: 'passwordMissing' }),
    }),
    send: ({ email, password }) => auth.signInWithPassword({ email: email.trim(), password }),
    blame: (problem) => (problem === 'credentials' ? 'password' : 'form'),
  });
  return (
    <Frame
      title={signIn.title}
      notice={ended && texts.ended[ended]}
      unexpected={ended === 'expired'}
    >
      <form onSubmit={onSubmit} onInput={() => void loadConsole()} noValidate>
        <Field
          label={texts.email}
          name="email"
          type="email"
          autoComplete="username"
          autoFocus
          problem={problems.email && errors[problems.email]}
        />
        <PasswordField
          label={texts.password}
          name="password"
          autoComplete="current-password"
          problem={problems.password && errors[problems.password]}
        />
        {problems.form && (
          <p className="problem" role="alert">
            {errors[problems.form]}
          </p>
        )}
        <SubmitButton pending={pending} label={signIn.submit} pendingLabel={signIn.pending} />
      </form>
      <PageLink to="/forgot-password">{signIn.forgot}</PageLink>
    </Frame>
  );
}
