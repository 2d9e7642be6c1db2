import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The library makes the token of an e-mail's link of the address and the six digits of its code: whoever
 * guesses the code has the link too, and no limit on codes would see it. So the links of the console
 * carry a signature that only this server can write, and a token without one opens nothing.
 */
export interface SignedLinks {
  /** Signs the links in the text of an e-mail. */
  sign: (text: string) => string;
  /** The token that the library knows; undefined when this server has not signed it. */
  open: (signed: string) => string | undefined;
}

/** @param secret a secret of this installation */
export function signedLinks(secret: string): SignedLinks {
  const key = createHmac('sha256', secret).update('links of e-mails').digest();
  const signature = (token: string) => createHmac('sha256', key).update(token).digest('base64url');
  return {
    sign: (text) =>
      text.replace(
        /(\/auth\/v1\/verify\?token=)([\w-]+)/g,
        (_link, before: string, token: string) => `${before}${token}.${signature(token)}`,
      ),
    open: (signed) => {
      const [token = '', given = ''] = signed.split('.');
      const expected = Buffer.from(signature(token));
      const received = Buffer.from(given);
      const same = received.length === expected.length && timingSafeEqual(received, expected);
      return same ? token : undefined;
    },
  };
}
