import type { DatabaseConnection } from '../../database/session.ts';
import type { SignedLinks } from '../../lite/signedLinks.ts';
import type { Attempts } from './attempts.ts';
import type { Refuser } from './refuse.ts';

/** What the guards of the sign-in service stand on. */
export interface SignInService {
  /** The library's own answer. */
  answer: (request: Request) => Promise<Response>;
  database: DatabaseConnection;
  attempts: Attempts;
  refuse: Refuser;
  links: SignedLinks;
  /** Whether e-mails can be sent; nothing is promised otherwise. */
  sendsMail: boolean;
  /** The password of the sample accounts where others than this machine can reach the server. */
  refusedPassword: string | undefined;
}

/** A request whose body was read, and the address of the network that it comes from. */
interface Asked {
  request: Request;
  body: Record<string, unknown>;
  address: string;
}

export type Guard = (service: SignInService, asked: Asked) => Promise<Response>;
