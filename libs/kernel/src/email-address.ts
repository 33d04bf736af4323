import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** An e-mail address in lower case, so that one mailbox is one text. */
export type EmailAddress = string & { readonly __brand: 'EmailAddress' };

const LOCAL_PART = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

const hasMailDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length >= 2 && labels.every((label) => DOMAIN_LABEL.test(label)) && !/^\d+$/.test(last);
};

/** Accepts what mail servers deliver in practice: no quoted local parts, no address literals, no comments. */
export const parseEmailAddress = (text: string): Result<EmailAddress, ParseProblem> => {
  const address = text.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const readable =
    address.length <= 254 &&
    local.length <= 64 &&
    LOCAL_PART.test(local) &&
    hasMailDomain(address.slice(at + 1));
  return readable
    ? ok(address as EmailAddress)
    : unreadable(
        'email.format',
        'This is not an e-mail address.',
        'Write an address such as name@organisation.example.',
      );
};
