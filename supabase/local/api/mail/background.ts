import type { EmailDriver } from '@supabase/lite';

export interface BackgroundMail extends EmailDriver {
  /** Resolves when everything handed over so far has been sent or given up. */
  settled: () => Promise<void>;
}

/**
 * Sends without having the request wait: how long a mail server takes would tell whether an address
 * has an account. A failure is told on the console, without whom it was for or what it said.
 * Without a driver nothing is sent; whoever asks for an e-mail is told so before.
 */
export function inBackground(driver: EmailDriver | undefined): BackgroundMail {
  const pending = new Set<Promise<void>>();
  return {
    send: (message) => {
      if (!driver) return Promise.resolve();
      const sending = driver
        .send(message)
        .catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : 'erreur';
          console.error(`E-mail non envoyé : ${reason.replace(/\S+@\S+/g, '…')}`);
        })
        .finally(() => pending.delete(sending));
      pending.add(sending);
      return Promise.resolve();
    },
    settled: async () => {
      await Promise.all(pending);
    },
  };
}
