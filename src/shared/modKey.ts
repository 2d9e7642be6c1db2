/** The key of shortcuts, as the keyboard of this machine names it. */
export const modKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
