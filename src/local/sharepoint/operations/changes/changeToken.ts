/** `1;3;<list id>;<ticks>;<number>`: a place in the change log, as the web's, the site's or a list's token (recorded). */
import { spException } from '../../http/sharePointError';
import type { ChangePoint } from '../../store/items/changes';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';

/** Whose changes: SPChangeCollection.CollectionScope. */
export interface LogScope {
  readonly kind: 1 | 2 | 3;
  readonly id: string;
}

export const siteLog = (call: Call): LogScope => ({ kind: 1, id: call.site.setting('siteId') });
export const webLog = (call: Call): LogScope => ({ kind: 2, id: call.site.web.id });

/** .NET counts time in 100 ns since the year 1. */
const ticksPerMs = 10_000n;
const unixEpoch = 621_355_968_000_000_000n;

const toTicks = (time: string): bigint => BigInt(Date.parse(time)) * ticksPerMs + unixEpoch;
const fromTicks = (ticks: string): number => Number((BigInt(ticks) - unixEpoch) / ticksPerMs);

export const tokenText = ({ kind, id }: LogScope, change: { readonly number: number; readonly time: string }): string =>
  `1;${kind};${id};${toTicks(change.time)};${change.number}`;

export const currentToken = (call: Call, scope: LogScope): string =>
  tokenText(scope, call.site.changes.last() ?? { number: 0, time: call.site.setting('created') });

/** What `CurrentChangeToken` of a list, web or site shows. */
export const currentTokenValue = (call: Call, scope: LogScope) => ({
  complexType: 'SP.ChangeToken',
  values: { StringValue: currentToken(call, scope) },
});

/** The status and sentence are ours. */
const invalidToken = (): Error => spException(-2146232832, 'The change token is not valid.', 400);

/** The farthest a JavaScript date reaches. */
const lastInstant = 8.64e15;

/**
 * A token with -1 at its end names a time only: people make those themselves to begin at a date (documented for the
 * object model). One of another scope is refused; one older than the log begins at its start (sp-dev-docs #10389).
 */
export const parseToken = (text: string, scope: LogScope): ChangePoint => {
  const match = /^1;([0-3]);\{?([0-9a-f-]{36})\}?;(\d{1,19});(-?\d{1,15})$/i.exec(text.trim());
  if (!match || Number(match[1]) !== scope.kind || match[2]?.toLowerCase() !== scope.id) throw invalidToken();
  const number = Number(match[4]);
  if (number >= 0) return { number };
  const instant = fromTicks(match[3] ?? '');
  if (Math.abs(instant) > lastInstant) throw invalidToken();
  return { time: toWireTime(instant) };
};
