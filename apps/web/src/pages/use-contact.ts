import { useEffect, useState } from 'react';

const SAFE = /^(mailto:|tel:|https:)/;

/** A contact as a link: its address, and what stands in the text. */
export interface Contact {
  readonly href: string;
  readonly text: string;
}

/** The contact that a setting names, as the address of a link; nothing when it is no mail, phone or web address. */
export function toContact(setting: unknown): Contact | null {
  if (typeof setting !== 'string' || !SAFE.test(setting)) return null;
  return { href: setting, text: setting.replace(/^(mailto:|tel:)/, '') };
}

/** Whom to write to about accessibility, as whoever runs this portal has set it. */
export function useAccessibilityContact(): Contact | null {
  const [contact, setContact] = useState<Contact | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/.well-known/contact.json', { signal: stop.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<{ accessibility?: unknown }>) : null))
      .then((set) => setContact(toContact(set?.accessibility)))
      .catch(() => undefined); // the statement then names the organisation only
    return () => stop.abort();
  }, []);
  return contact;
}
