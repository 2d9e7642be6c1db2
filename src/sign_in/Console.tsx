import { ShellSkeleton } from '../shared/ShellSkeleton';
import { page } from '../shared/page';
import { ConsoleFailed } from './ConsoleFailed';
import { loadConsole } from './loadConsole';
import { useTexts } from './texts';

/** The frame of the console while its code or the session is on its way. */
export const ConsoleSkeleton = () => <ShellSkeleton label={useTexts().loading} />;

/** The console itself, with its first page. */
export const Console = page(loadConsole, ConsoleSkeleton, ConsoleFailed);
