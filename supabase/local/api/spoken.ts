/** A sentence and the way out of it. */
interface Sentence {
  message: string;
  hint: string;
}

/** What a server says to people, in both languages. */
export type Spoken = Record<'fr' | 'en', Sentence>;

export const spoken = (fr: [string, string], en: [string, string]): Spoken => ({
  fr: { message: fr[0], hint: fr[1] },
  en: { message: en[0], hint: en[1] },
});

/** What is said to whoever sent the request, in their language. */
export const saidTo = ({ headers }: Request, said: Spoken): Sentence =>
  said[/^en\b/i.test(headers.get('accept-language') ?? '') ? 'en' : 'fr'];
