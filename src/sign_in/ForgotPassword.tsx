import { useState } from 'react';
import { auth } from '../providers/auth';
import { emailProblem } from './checks';
import { Field } from './Field';
import { Frame } from './Frame';
import { PageLink } from './PageLink';
import { SubmitButton } from './SubmitButton';
import { useTexts } from './texts';
import { useSubmit } from './useSubmit';

/** Asks for a recovery link; never tells whether the address has an account. */
export function ForgotPassword() {
  const { forgot, email: label, errors } = useTexts();
  const [sent, setSent] = useState(false);
  const { problems, pending, onSubmit } = useSubmit<'email'>({
    check: ({ email }) => emailProblem(email),
    send: async ({ email }) => {
      const redirectTo = `${window.location.origin}/auth-callback`;
      const answer = await auth.resetPasswordForEmail(email.trim(), { redirectTo });
      if (!answer.error) setSent(true);
      return answer;
    },
    blame: (problem) => (problem === 'emailInvalid' ? 'email' : 'form'),
  });
  const refused = problems.email ?? problems.form;
  const problem = refused === 'tooMany' ? 'tooManyMails' : refused;
  return (
    <Frame title={sent ? forgot.sentTitle : forgot.title}>
      <p role="status">{sent ? forgot.sent : forgot.explain}</p>
      {!sent && (
        <form onSubmit={onSubmit} noValidate>
          <Field
            label={label}
            name="email"
            type="email"
            autoComplete="username"
            autoFocus
            problem={problem && errors[problem]}
          />
          <SubmitButton pending={pending} label={forgot.submit} pendingLabel={forgot.pending} />
        </form>
      )}
      <PageLink to="/">{forgot.back}</PageLink>
    </Frame>
  );
}
