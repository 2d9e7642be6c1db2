import { Frame } from './Frame';
import { useTexts } from './texts';

/** The console's code cannot be fetched: no network, or another version since the page was opened. */
export function ConsoleFailed() {
  const { failed } = useTexts();
  return (
    <Frame title={failed.title}>
      <p role="alert">{failed.text}</p>
      <button type="button" className="submit" onClick={() => window.location.reload()}>
        {failed.reload}
      </button>
    </Frame>
  );
}
