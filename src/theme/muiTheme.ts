import { createTheme } from '@mui/material/styles';
import { components } from './components';
import { fontFamily, tokens, type Scheme } from './tokens';

const state = (main: string, contrastText: string) => ({ main, contrastText });

function build(scheme: Scheme) {
  const c = tokens[scheme];
  return createTheme({
    palette: {
      mode: scheme,
      primary: { main: c.action, dark: c.actionHover, contrastText: c.onAction },
      secondary: state(c.accent, c.onAction),
      error: state(c.error, c.onAction),
      warning: state(c.warning, c.onAction),
      success: state(c.success, c.onAction),
      info: state(c.info, c.onAction),
      background: { default: c.canvas, paper: c.surface },
      text: { primary: c.ink, secondary: c.inkSoft, disabled: c.inkFaint },
      divider: c.line,
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily,
      fontSize: 14,
      body1: { fontSize: '0.875rem', lineHeight: 1.45 },
      body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
      caption: { fontSize: '0.75rem' },
      h1: { fontSize: '1.125rem', fontWeight: 650, letterSpacing: '-0.01em', lineHeight: 1.3 },
      h2: { fontSize: '1rem', fontWeight: 650, letterSpacing: '-0.005em', lineHeight: 1.3 },
      h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
      overline: {
        fontSize: '0.6875rem',
        fontWeight: 600,
        letterSpacing: '0.04em',
        lineHeight: 1.6,
      },
      button: { textTransform: 'none', fontWeight: 550 },
    },
    components: components(c),
  });
}

const themes = { light: build('light'), dark: build('dark') };

export const muiTheme = (scheme: Scheme) => themes[scheme];
