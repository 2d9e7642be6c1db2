/**
 * The colours of the console, one set per scheme. They reach the sign-in pages as CSS variables
 * (`--ink-soft`) and MUI as its palette, so that both look the same. Contrast is tested.
 */
const light = {
  canvas: '#f7f7f4',
  sidebar: '#efefeb',
  surface: '#ffffff',
  raised: '#ffffff',
  hover: '#f1f2ee',
  selected: '#e6efe9',
  line: '#e2e2dc',
  control: '#82897f',
  ink: '#1a1f1c',
  inkSoft: '#545c57',
  inkFaint: '#626a64',
  action: '#1f5c45',
  actionHover: '#174836',
  onAction: '#ffffff',
  actionSoft: '#e4efe8',
  accent: '#a84a12',
  accentSoft: '#fbede1',
  error: '#b3261e',
  errorSoft: '#fbeae8',
  warning: '#855600',
  warningSoft: '#fcf1da',
  success: '#23693f',
  successSoft: '#e5f2e9',
  info: '#2a5a86',
  infoSoft: '#e7eff7',
};

export type Tokens = typeof light;

const dark: Tokens = {
  canvas: '#121513',
  sidebar: '#0e110f',
  surface: '#191d1b',
  raised: '#212623',
  hover: '#222724',
  selected: '#20342a',
  line: '#2e3430',
  control: '#79827c',
  ink: '#e8ece9',
  inkSoft: '#aeb7b1',
  inkFaint: '#919a94',
  action: '#7cc8a3',
  actionHover: '#98d6b8',
  onAction: '#0a1a12',
  actionSoft: '#1f3329',
  accent: '#f0a468',
  accentSoft: '#3a2818',
  error: '#f48b81',
  errorSoft: '#3d1f1c',
  warning: '#e6b959',
  warningSoft: '#372b13',
  success: '#7fcf9c',
  successSoft: '#1c3425',
  info: '#8dbbe5',
  infoSoft: '#1b2d3e',
};

export type Scheme = 'light' | 'dark';
export const tokens: Record<Scheme, Tokens> = { light, dark };

export const fontFamily = "'Inter Variable', system-ui, 'Segoe UI', Roboto, sans-serif";

const cssName = (name: string) => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;

/** Writes the scheme's colours on the page as CSS variables. */
export function writeTokens(scheme: Scheme, root: HTMLElement = document.documentElement) {
  for (const [name, value] of Object.entries(tokens[scheme]))
    root.style.setProperty(cssName(name), value);
  root.style.colorScheme = scheme;
  root.dataset.theme = scheme;
}
