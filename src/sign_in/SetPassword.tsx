import { auth } from '../providers/auth';
import { useSession } from '../providers/session';
import { minimumLength, newPasswordProblems } from './checks';
import { Frame } from './Frame';
import { InvalidLink } from './InvalidLink';
import { PasswordField } from './PasswordField';
import { goTo } from './path';
import { SubmitButton } from './SubmitButton';
import { useTexts } from './texts';
import { useSubmit } from './useSubmit';

/** A new password, for whom a recovery link has signed in. */
export function SetPassword() {
  const { reset, errors } = useTexts();
  const session = useSession();
  const { problems, pending, onSubmit } = useSubmit<'password' | 'again'>({
    check: newPasswordProblems,
    send: async ({ password }) => {
      const answer = await auth.updateUser({ password });
      if (!answer.error) goTo('/', true);
      return answer;
    },
    blame: (problem) => (problem === 'weak' || problem === 'samePassword' ? 'password' : 'form'),
  });
  if (session.status === 'loading') return null;
  if (session.status === 'signed_out') return <InvalidLink />;
  return (
    <Frame title={reset.title}>
      <p>{reset.explain}</p>
      <form onSubmit={onSubmit} noValidate>
        {/* Tells the password manager whose password this is. */}
        <input
          type="text"
          autoComplete="username"
          value={session.session.user.email ?? ''}
          readOnly
          hidden
        />
        <PasswordField
          label={reset.password}
          name="password"
          autoComplete="new-password"
          minLength={minimumLength}
          autoFocus
          hint={reset.rule}
          problem={problems.password && errors[problems.password]}
        />
        <PasswordField
          label={reset.again}
          name="again"
          autoComplete="new-password"
          problem={problems.again && errors[problems.again]}
        />
        {problems.form && (
          <p className="problem" role="alert">
            {errors[problems.form]}
          </p>
        )}
        <SubmitButton pending={pending} label={reset.submit} pendingLabel={reset.pending} />
      </form>
    </Frame>
  );
}
