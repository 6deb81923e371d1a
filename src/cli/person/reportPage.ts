/** The answer as a page for the one who is to read it through before anything is handed out. Pure. */
import type {
  NamedText,
  OldVersion,
  SitePerson,
  TracedComment,
  TracedList,
  TracedRow,
} from '../../sharepoint/person/personTrace';
import { escapeHtml as text, htmlPage } from '../release/page';
import type { Export } from './export';
import { isCertain } from './limits';

const instant = new Intl.DateTimeFormat('da-DK', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Copenhagen',
});
const when = (iso: string): string => instant.format(new Date(iso));

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

const lines = (words: string): string => text(words).replaceAll(/\r\n|\r|\n/g, '<br>');

/** Only what a browser opens from a page that was saved: an address of the site. */
const link = (address: string, words: string): string => `<a href="${text(address)}">${text(words)}</a>`;

const table = (name: string, head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${cell}</${tag}>`).join('');
  return `<div class="wide" role="region" aria-label="${text(name)}" tabindex="0"><table>
<thead><tr>${cells('th', head)}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}
</tbody></table></div>`;
};

const profileNames: Readonly<Record<string, string>> = {
  FirstName: 'Fornavn',
  LastName: 'Efternavn',
  JobTitle: 'Stilling',
  Department: 'Afdeling',
  Office: 'Kontor',
  WorkPhone: 'Telefon, arbejde',
  MobilePhone: 'Mobiltelefon',
  SipAddress: 'Adresse til chat',
  WebSite: 'Hjemmeside',
  Notes: 'Om mig',
  Picture: 'Billede',
};

const personPart = (person: SitePerson): string =>
  [
    `<h3>${text(person.name)}</h3>`,
    table(
      `Oplysninger om ${person.name}`,
      ['Oplysning', 'Værdi'],
      [
        ['Nummer på sitets brugerliste', String(person.id)],
        ['Mailadresse', text(person.email)],
        ['Loginnavn', text(person.loginName)],
        ['Står der endnu', person.isRemoved ? 'Nej, men det, personen har gjort, peger på navnet' : 'Ja'],
        ['Administrator af sitet', person.isSiteAdmin ? 'Ja' : 'Nej'],
        ...person.profile.map(({ name, text: value }) => [text(profileNames[name] ?? name), text(value)]),
        ['Grupper på sitet', person.groups.length === 0 ? 'Ingen' : person.groups.map(text).join('<br>')],
      ],
    ),
  ].join('\n');

const count = (rows: readonly TracedRow[], has: (row: TracedRow) => boolean): string => String(rows.filter(has).length);

const overview = (lists: readonly TracedList[]): string =>
  table(
    'Overblik over listerne',
    [
      'Liste',
      'Gennemset',
      'Oprettet',
      'Sidst rettet',
      'I felt eller beslutning',
      'Ældre versioner',
      'Kommentarer',
      'Til vurdering',
    ],
    lists.map(({ title, looked, rows, comments }) => [
      text(title),
      String(looked),
      count(rows, ({ isCreator }) => isCreator),
      count(rows, ({ isEditor }) => isEditor),
      count(rows, ({ columns, decisions }) => columns.length + decisions.length > 0),
      count(rows, ({ versions }) => versions.length > 0),
      String(comments.filter(({ isAuthor }) => isAuthor).length),
      String(
        rows.filter(({ mentions }) => mentions.length > 0).length + comments.filter(({ isAuthor }) => !isAuthor).length,
      ),
    ]),
  );

const kinds: Readonly<Record<TracedRow['kind'], string>> = { item: '', folder: ' (mappe)', file: ' (fil)' };
const heading = (row: TracedRow): string =>
  `<h4>${link(row.address, row.title === '' ? `nr. ${row.id}` : row.title)}${kinds[row.kind]}, nr. ${row.id}</h4>`;

const versionWords = ({ label, at, isEditor, columns }: OldVersion): string =>
  `Version ${label}, ${when(at)}: ${[
    ...(isEditor ? ['rettet af personen'] : []),
    ...columns.map((name) => `personen stod i »${name}«`),
  ].join('; ')}`;

const quoted = ({ name, text: words }: NamedText): string => `<strong>${text(name)}:</strong> ${lines(words)}`;

const certainPart = (row: TracedRow): string =>
  [
    heading(row),
    list([
      ...(row.isCreator ? [`Oprettet af personen ${when(row.createdAt)}`] : []),
      ...(row.isEditor ? [`Senest rettet af personen ${when(row.changedAt)}`] : []),
      ...row.columns.map((name) => `Personen står i »${text(name)}«`),
      ...row.versions.map((version) => text(versionWords(version))),
      ...row.decisions.map(quoted),
      ...row.texts.map(quoted),
    ]),
  ].join('\n');

const commentWords = ({ item, at, text: words }: TracedComment): string =>
  `${link(item.address, item.title)}, ${when(at)}: ${lines(words)}`;

const perList = (
  lists: readonly TracedList[],
  partsOf: (of: TracedList) => readonly string[],
  nothing: string,
): string => {
  const parts = lists.flatMap((of) => {
    const found = partsOf(of);
    return found.length === 0 ? [] : [`<h3>${text(of.title)}</h3>`, ...found];
  });
  return parts.length === 0 ? `<p>${nothing}</p>` : parts.join('\n');
};

const ownComments = ({ comments }: TracedList): readonly TracedComment[] => comments.filter(({ isAuthor }) => isAuthor);
const otherComments = ({ comments }: TracedList): readonly TracedComment[] =>
  comments.filter(({ isAuthor }) => !isAuthor);

export const reportPage = (made: Export): string => {
  const { trace, unread } = made;
  const who = trace.persons[0]?.name ?? made.address;
  const parts = [
    `<h1>Hvad Råderum rummer om ${text(who)}</h1>`,
    list([
      `Spurgt efter: ${text(made.address)}`,
      `Site: ${link(made.siteUrl, made.siteUrl)}`,
      `Taget ${when(made.madeAt)} af ${text(made.madeBy)}. Siden viser, hvad der stod da.`,
      `Der er ledt efter i teksterne: ${trace.words.map((word) => `»${text(word)}«`).join(', ')}`,
    ]),
    '<p><strong>Læs siden igennem, før noget gives ud.</strong> Den rummer også andres oplysninger, og siden undtager intet: interne dokumenter, andres forhold og tavshedspligt vurderer I. Tekster, hvor navnet måske er en andens, står for sig i afsnit 5.</p>',
    ...(unread.length > 0
      ? [`<p><strong>Noget kunne ikke læses: se afsnit 7. Svaret er ikke helt, før det er ordnet.</strong></p>`]
      : []),
    '<h2>1. Overblik</h2>',
    overview(trace.lists),
    '<h2>2. Personen på sitet</h2>',
    trace.persons.length === 0
      ? '<p><strong>Ingen på sitets brugerliste har den adresse.</strong> Er personen taget af sitet, er felter fundet på mailadressen, og resten kun på navnet i teksterne.</p>'
      : trace.persons.map(personPart).join('\n'),
    '<h2>3. Oprettet eller rettet af personen, eller med personen i et felt</h2>',
    '<p>Af det, personen har oprettet, står alle tekster her, som de er nu; andre kan have rettet dem siden. Af det øvrige står kun, hvor personen er nævnt.</p>',
    perList(trace.lists, ({ rows }) => rows.filter(isCertain).map(certainPart), 'Intet.'),
    '<h2>4. Personens kommentarer</h2>',
    perList(
      trace.lists,
      (of) => (ownComments(of).length === 0 ? [] : [list(ownComments(of).map(commentWords))]),
      'Ingen.',
    ),
    '<h2>5. Til vurdering: tekster, hvor navnet måske er personens</h2>',
    '<p>Navnet kan være en andens. Afsnittet, det står i, er gengivet helt.</p>',
    perList(
      trace.lists,
      (of) => [
        ...of.rows
          .filter(({ mentions }) => mentions.length > 0)
          .map((row) => `${heading(row)}\n${list(row.mentions.map(quoted))}`),
        ...(otherComments(of).length === 0
          ? []
          : ['<h4>Andres kommentarer</h4>', list(otherComments(of).map(commentWords))]),
      ],
      'Ingen.',
    ),
    '<h2>6. Ikke gennemset</h2>',
    list(made.notLookedThrough.map(text)),
    '<h2>7. Kunne ikke læses</h2>',
    unread.length === 0 ? '<p>Alt blev læst.</p>' : list(unread.map(text)),
  ];
  return htmlPage('da', `Hvad Råderum rummer om ${who}`, parts.join('\n'));
};
