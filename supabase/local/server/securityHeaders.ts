/**
 * The headers of every answer of the one-process server.
 *
 * Scripts come from this origin only, none inline. Styles may be inline: emotion writes its rules
 * at run time, and a nonce, new for each answer, would protect little here, because images, fonts
 * and requests are held to this origin: an injected style has nowhere to send what it reads.
 *
 * @param apiUrl the origin of a hosted Supabase project, else undefined
 */
export function securityHeaders(siteUrl: string, apiUrl?: string): Record<string, string> {
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': `'self' data: blob:${apiUrl ? ` ${apiUrl}` : ''}`,
    'font-src': "'self'",
    'connect-src': `'self'${apiUrl ? ` ${apiUrl} ${apiUrl.replace(/^http/, 'ws')}` : ''}`,
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(siteUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
}
