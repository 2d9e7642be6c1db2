import { createRoot } from 'react-dom/client';
import { getLocale } from './i18n/locale';
import { SessionGate } from './sign_in/SessionGate';
import { startScheme } from './theme/scheme';
import './theme/base.css';

startScheme();
document.documentElement.lang = getLocale();
const root = document.getElementById('root');
if (root) createRoot(root).render(<SessionGate />);
