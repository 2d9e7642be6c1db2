/** As in a JSON Web Token: base64url. */
const encode = (part: object) =>
  btoa(JSON.stringify(part)).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');

/** A session as the authentication server answers it, valid for an hour. */
export function makeSession(email = 'nutritionniste@coach.example') {
  const expires_at = Math.floor(Date.now() / 1000) + 3600;
  const user = { id: '00000000-0000-4000-a000-000000000002', aud: 'authenticated', email };
  const token = [{ alg: 'HS256' }, { sub: user.id, exp: expires_at }].map(encode).join('.');
  return {
    access_token: `${token}.c2lnbmF0dXJl`,
    token_type: 'bearer',
    expires_in: 3600,
    expires_at,
    refresh_token: 'refresh',
    user,
  };
}

/** Signs in this browser without going through the page. */
export const keepSession = (email?: string) =>
  localStorage.setItem('console.session', JSON.stringify(makeSession(email)));
