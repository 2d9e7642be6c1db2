import { ForgotPassword } from './ForgotPassword';
import { SetPassword } from './SetPassword';
import { SignIn } from './SignIn';

interface Props {
  path: string;
  ended?: 'expired' | 'by_person';
}

/** The pages that need no console. */
export function SignInPages({ path, ended }: Props) {
  switch (path) {
    case '/set-password':
      return <SetPassword />;
    case '/forgot-password':
      return <ForgotPassword />;
    default:
      return <SignIn ended={ended} />;
  }
}
