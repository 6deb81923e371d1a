/** What the person chose stands in the page's address, so that any state can be linked to and gone back from. */
import type { TeamsModel } from '../model';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];
/**
 * `chat` is a group chat, `meeting` the chat of a meeting, `stage` its shared stage; `settings` the tab's configuration page, as when
 * somebody adds the tab to a channel.
 */
export const surfaces = ['channel', 'personal', 'chat', 'meeting', 'sidePanel', 'stage', 'phone', 'settings'] as const;
export type Surface = (typeof surfaces)[number];
/**
 * How the host treats nested sign-in. As it should; for trying failures: not at all, by never answering (anything, a silent
 * question, what opens a window), or with the person's session over (`expired`: not used for long; `revoked`: by an
 * administrator, or with a new password).
 */
export const signIns = ['bridge', 'none', 'silent', 'silentToken', 'silentWindow', 'expired', 'revoked'] as const;
export type SignIn = (typeof signIns)[number];
/** Which messages of the tab the host hears: all, none, or all but the question where the tab stands. */
export const hearings = ['all', 'none', 'noContext'] as const;
export type Hearing = (typeof hearings)[number];

export interface Choices {
  /** Login name. */
  readonly person: string;
  readonly theme: Theme;
  readonly language: Language;
  readonly surface: Surface;
  /** Key of the channel. */
  readonly channel: string;
  /** Id of a channel's tab, or entity id of a personal one; undefined: the first. */
  readonly tab: string | undefined;
  /** The page inside the tab that a link asked for. */
  readonly sub: string | undefined;
  readonly signIn: SignIn;
  readonly hearing: Hearing;
  /** Whose directory the person belongs to: the one all of this stands in, or another's that shares a channel with it. */
  readonly organisation: 'own' | 'other';
  /** Forget that the administrator has consented for everybody. */
  readonly askConsent: boolean;
}

type Known = Pick<TeamsModel, 'people' | 'teams'>;

const oneOf = <Value extends string>(values: readonly Value[], asked: string | null): Value | undefined =>
  values.find((value) => value === asked);

/** A guest's too: "anna_partner.example#EXT#@contoso.example" → "anna_partner.example". */
const shortName = (loginName: string): string => loginName.split(/#EXT#@|@/i)[0] ?? loginName;

export const readChoices = (search: string, known: Known): Choices => {
  const query = new URLSearchParams(search);
  const person = query.get('person')?.toLowerCase();
  const logins = known.people.map((one) => one.loginName);
  const keys = known.teams.flatMap((team) => team.channels.map((channel) => channel.key));
  const login =
    logins.find((one) => one.toLowerCase() === person || shortName(one).toLowerCase() === person) ?? logins[0];
  const channel = keys.find((key) => key === query.get('channel')) ?? keys[0];
  if (login === undefined || channel === undefined) throw new Error('a local Teams needs a person and a channel');
  return {
    person: login,
    theme: oneOf(themes, query.get('theme')) ?? 'light',
    language: oneOf(languages, query.get('lang')) ?? 'da',
    surface: oneOf(surfaces, query.get('surface')) ?? 'channel',
    channel,
    tab: query.get('tab') ?? undefined,
    sub: query.get('sub') ?? undefined,
    signIn: oneOf(signIns, query.get('signin')) ?? 'bridge',
    hearing: oneOf(hearings, query.get('hears')) ?? 'all',
    organisation: query.get('organisation') === 'other' ? 'other' : 'own',
    askConsent: query.get('consent') === 'ask',
  };
};

/** "?person=anna&theme=dark&surface=channel&lang=da&channel=oekonomi/generelt" */
export const writeChoices = (choices: Choices): string => {
  const query = new URLSearchParams({
    person: shortName(choices.person),
    theme: choices.theme,
    surface: choices.surface,
    lang: choices.language,
    channel: choices.channel,
  });
  if (choices.tab !== undefined) query.set('tab', choices.tab);
  if (choices.sub !== undefined) query.set('sub', choices.sub);
  if (choices.signIn !== 'bridge') query.set('signin', choices.signIn);
  if (choices.hearing !== 'all') query.set('hears', choices.hearing);
  if (choices.organisation !== 'own') query.set('organisation', choices.organisation);
  if (choices.askConsent) query.set('consent', 'ask');
  // A slash may stand in a query as it is, and reads better.
  return `?${query.toString().replaceAll('%2F', '/')}`;
};
