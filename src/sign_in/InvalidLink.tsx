import { Frame } from './Frame';
import { PageLink } from './PageLink';
import { useTexts } from './texts';

/** A recovery link that was used, has expired or was cut short. */
export function InvalidLink() {
  const { callback, forgot } = useTexts();
  return (
    <Frame title={callback.invalidTitle}>
      <p role="alert">{callback.invalid}</p>
      <PageLink to="/forgot-password">{callback.again}</PageLink>
      <PageLink to="/">{forgot.back}</PageLink>
    </Frame>
  );
}
