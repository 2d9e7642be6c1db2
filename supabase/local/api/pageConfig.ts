/** What the browser must know to reach the API; no `url` means the origin of the page. */
export interface PageConfig {
  url?: string;
  key: string;
}

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** Writes the settings into the page, which saves a request before the first row is seen. */
export function injectConfig(html: string, config: PageConfig): string {
  const content = JSON.stringify(config).replace(/[&"<>]/g, (char) => escapes[char] ?? char);
  return html.replace(/<head>/i, (head) => {
    return `${head}\n    <meta name="console-config" content="${content}" />`;
  });
}
