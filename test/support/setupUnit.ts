import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { readTexts } from '../../src/i18n/i18nProvider';
import { folders } from '../../src/i18n/pageTexts';

// A busy machine is slow, which is not what these tests are about.
configure({ asyncUtilTimeout: 5000 });

// jsdom speaks English.
Object.defineProperty(navigator, 'languages', { get: () => ['fr-FR'], configurable: true });

// What a browser has and jsdom lacks.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// As the server writes it into the page.
document.head.innerHTML = `<meta name="console-config" content='{"key":"sb_publishable_test"}' />`;

// Parts of pages are drawn here without the page that brings their texts.
beforeAll(() => readTexts(...folders));

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
