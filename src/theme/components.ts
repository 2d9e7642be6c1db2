import type { ThemeOptions } from '@mui/material/styles';
import { checkboxDefaults } from './checkbox';
import type { Tokens } from './tokens';

const focusRing = (c: Tokens) => ({ outline: `2px solid ${c.action}`, outlineOffset: 2 });

/**
 * How MUI's pieces look here: flat, lined, dense enough for a day's work. Typed as what `createTheme`
 * takes: `Components<Theme>` says the same, and checking it costs the compiler a minute.
 */
export const components = (c: Tokens): ThemeOptions['components'] => ({
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&:focus-visible': focusRing(c) } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: { minHeight: 34, paddingInline: 12, borderRadius: 6 },
      outlined: { borderColor: c.line, color: c.ink, '&:hover': { background: c.hover } },
    },
  },
  MuiIconButton: { defaultProps: { size: 'small' } },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiCard: { styleOverrides: { root: { border: `1px solid ${c.line}` } } },
  MuiMenu: {
    styleOverrides: {
      paper: {
        background: c.raised,
        border: `1px solid ${c.line}`,
        boxShadow: '0 8px 24px rgb(0 0 0 / 0.16)',
      },
    },
  },
  MuiMenuItem: { styleOverrides: { root: { fontSize: '0.875rem', minHeight: 36 } } },
  MuiDialog: {
    styleOverrides: { paper: { background: c.raised, border: `1px solid ${c.line}` } },
  },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { background: c.surface },
      notchedOutline: {
        borderColor: c.control,
        // Nothing is cut out of the line: labels stand above it.
        top: 0,
        '& legend': { display: 'none' },
      },
    },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 4,
        overflow: 'visible',
        whiteSpace: 'normal',
        color: c.ink,
        fontSize: '0.8125rem',
        fontWeight: 550,
        lineHeight: 1.4,
      },
    },
  },
  MuiInputBase: { styleOverrides: { root: { fontSize: '0.875rem' } } },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 2, fontSize: '0.75rem' } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: c.line, padding: '0 12px', height: 38, fontSize: '0.8125rem' },
      head: {
        height: 36,
        color: c.inkSoft,
        fontWeight: 550,
        fontSize: '0.75rem',
        lineHeight: 1.3,
        background: c.canvas,
        whiteSpace: 'nowrap',
      },
      alignRight: { fontVariantNumeric: 'tabular-nums' },
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        '&.MuiTableRow-hover:hover': { background: c.hover },
        '&.Mui-selected, &.Mui-selected:hover': { background: c.selected },
      },
    },
  },
  MuiCheckbox: { defaultProps: checkboxDefaults },
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: { borderRadius: 5, fontWeight: 500, fontSize: '0.75rem', height: 22 },
      outlined: { borderColor: c.line },
    },
  },
  MuiTooltip: {
    defaultProps: { enterDelay: 400 },
    styleOverrides: { tooltip: { fontSize: '0.75rem', background: c.ink, color: c.canvas } },
  },
  MuiLink: { defaultProps: { underline: 'hover' } },
  MuiSkeleton: { defaultProps: { animation: 'wave' } },
  MuiSnackbarContent: {
    styleOverrides: {
      root: { background: c.ink, color: c.canvas, borderRadius: 8, flexWrap: 'nowrap' },
    },
  },
});
