/**
 * The text of a comment as SharePoint keeps and sends it: encoded, but for links that mention a person. That `{`, `}` and
 * `:` are among what is encoded was seen in `@mention&#123;0&#125;` and recorded (pnpcore, PagesTests).
 */
import { badRequest, cannotConvert, noSuchProperty } from '../../http/sharePointError';
import type { Principal } from '../../store/principals';
import type { Call } from '../call';
import { ensurePerson } from '../people/users';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  ':': '&#58;',
  '{': '&#123;',
  '}': '&#125;',
};

/** `@mention&#123;0&#125;` is the mark of a mention as clients that encode it themselves send it: it stays one. */
const marks = /@mention&#123;(\d{1,4})&#125;|[&<>"':{}]/g;

const encode = (text: string): string =>
  text.replace(marks, (found, number?: string) => (number === undefined ? (entities[found] ?? found) : found));

/** `<a data-sp-mention-user-id="bo@x.dk" href="mailto:bo@x.dk" tabindex="-1">@Bo</a>`: what clients send for a mention. */
const mentionLink = /<a\s([^<>]*\bdata-sp-mention-user-id="([^"<>]+)"[^<>]*)>([^<>]*)<\/a>/gi;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(attributes)?.[1];

/** What is not encoded yet of what may have been: clients send `mailto&#58;` as well as `mailto:`. */
const plain = (text: string): string => text.replaceAll('&#58;', ':');

const link = (attributes: string, user: string, shown: string): string => {
  const href = attribute(attributes, 'href') ?? '';
  const to = /^mailto(?::|&#58;)/i.test(href) ? ` href="${encode(plain(href))}"` : '';
  return `<a data-sp-mention-user-id="${encode(user)}"${to} tabindex="-1">${encode(shown)}</a>`;
};

export interface CommentText {
  readonly text: string;
  /** Sign-in names or addresses that links in the text mention. */
  readonly mentioned: readonly string[];
}

export const encodeComment = (given: string): CommentText => {
  const mentioned: string[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const match of given.matchAll(mentionLink)) {
    const [whole, attributes = '', user = '', shown = ''] = match;
    parts.push(encode(given.slice(at, match.index)), link(attributes, user, shown));
    mentioned.push(user);
    at = match.index + whole.length;
  }
  return { text: [...parts, encode(given.slice(at))].join(''), mentioned };
};

/** What PnPjs sends of a person who is mentioned. */
const mentionNames: ReadonlySet<string> = new Set(['loginName', 'email', 'name', 'id']);

const loginOf = (mention: unknown): string => {
  if (typeof mention !== 'object' || mention === null || Array.isArray(mention))
    throw badRequest('A mention is a person.');
  const { loginName, email, ...rest }: Readonly<Record<string, unknown>> = { ...mention };
  const other = Object.keys(rest).find((name) => !mentionNames.has(name));
  if (other !== undefined) throw noSuchProperty(other, 'Microsoft.SharePoint.Likes.userEntity');
  if ([loginName, email].some((one) => one !== undefined && one !== null && typeof one !== 'string'))
    throw cannotConvert('Edm.String');
  const login = [loginName, email].find((one): one is string => typeof one === 'string' && one !== '');
  if (login === undefined) throw badRequest('A mention names a person.');
  return login;
};

const shape = ({ id, email, loginName, title }: Principal): unknown => ({ email, id, loginName, name: title });

/** Those named beside the text and in its links, as recorded. Must run inside a write: a mention brings a person to the site. */
export const mentionsOf = (call: Call, given: unknown, mentioned: readonly string[]): unknown[] => {
  if (given !== undefined && given !== null && !Array.isArray(given))
    throw badRequest('The property mentions is a list.');
  const logins = [...((given ?? []) as unknown[]).map(loginOf), ...mentioned];
  const persons = logins.map((login) => {
    const person = ensurePerson(call, login);
    if (!person) throw badRequest(`The mentioned user ${login} could not be found.`);
    return person;
  });
  return [...new Map(persons.map((person) => [person.id, person])).values()].map(shape);
};
