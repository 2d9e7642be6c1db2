import { App, type EmailDriver } from '@supabase/lite';
import type { DatabaseConnection } from '../database/session.ts';
import { inOwnWords } from '../lite/ownWords.ts';
import { reuseInterval } from '../lite/refreshTokens.ts';
import { leadingBack } from '../lite/returnPage.ts';
import { sessionDoor } from '../lite/sessionDoor.ts';
import type { SignedLinks } from '../lite/signedLinks.ts';
import type { Keys } from './keys.ts';
import { mailText } from './mail/texts.ts';

export interface AppOptions {
  keys: Keys;
  siteUrl: string;
  mail: EmailDriver;
  links: SignedLinks;
  /** What a session that has ended is answered. */
  refuseEnded: (request: Request) => Promise<Response>;
}

/** The library's application over a database, as the console sets it. */
export function createApp(database: DatabaseConnection, options: AppOptions): App {
  const { keys, siteUrl, mail, links, refuseEnded } = options;
  const inOurWords = inOwnWords(mail, (content) =>
    mailText({ ...content, link: links.sign(content.link) }),
  );
  return new App({
    connection: database.connection,
    api: { max_rows: 1000, schemas: ['public'] },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      site_url: siteUrl,
      additional_redirect_urls: [],
      enable_signup: false,
      minimum_password_length: 10,
      enable_refresh_token_rotation: true,
      refresh_token_reuse_interval: reuseInterval,
    },
    studio: { enabled: false },
    options: {
      server: {
        disableStudio: true,
        disableFallback: true,
        middlewares: [sessionDoor(database, refuseEnded)],
      },
      drivers: { email: leadingBack(inOurWords, siteUrl) },
    },
  });
}
