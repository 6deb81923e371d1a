/** What an answer to a person does not hold: what was never looked through, and what SharePoint did not show this time. Pure. */
import type { PersonTrace, TracedList } from '../../sharepoint/person/personTrace';

const always: readonly string[] = [
  'Teams: chat, kanalsamtaler og mødechat. Søg i Microsoft Purview.',
  'Papirkurven på sitet, begge trin: se den som ejer af sitet (kolonnerne Oprettet af og Slettet af).',
  'Bilagenes indhold, og filer vedhæftet et listeelement: her er kun navn, titel, og hvem der har lagt dem op eller rettet dem.',
  'Kommentarer skrevet i selve filerne, synes godt om, og mails fra SharePoint.',
  'Hvad personen rettede i en version, som andre har oprettet: se elementets versionshistorik.',
  'Tekster, der omtaler personen uden navn (»lederen af …«), med kælenavn eller med stavefejl.',
  'Medlemskab gennem en gruppe i Entra, og rettigheder givet direkte til personen på et enkelt element.',
  'Andre lister, sider og biblioteker på sitet end dem, Råderum har lavet.',
  'Kladder, der kun ligger i personens egen browser; logfiler hos Microsoft og på webserveren; sikkerhedskopier; ESDH.',
];

const withoutVersions =
  'Ældre versioner: de blev valgt fra (--without-versions). Hvem der tidligere har rettet, ses derfor ikke.';

export const notLookedThrough = (withVersions: boolean): readonly string[] =>
  withVersions ? always : [withoutVersions, ...always];

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const unreadOf = ({ title, unseen, unreadVersions, unreadComments }: TracedList): readonly string[] => [
  ...(unseen > 0
    ? [
        `»${title}«: ${counted(unseen, 'element', 'elementer')} er der, men blev ikke vist for den, der spurgte (eller blev slettet imens).`,
      ]
    : []),
  ...(unreadVersions > 0
    ? [`»${title}«: ældre versioner af ${counted(unreadVersions, 'element', 'elementer')} kunne ikke læses.`]
    : []),
  ...(unreadComments > 0
    ? [
        `»${title}«: kommentarer på ${counted(unreadComments, 'element', 'elementer')} kunne ikke læses. Er kommentarer slået fra i SharePoint?`,
      ]
    : []),
];

export const unreadIn = ({ lists, missing }: PersonTrace): readonly string[] => [
  ...missing.map(
    (title) => `»${title}«: listen findes ikke, ses ikke af den, der spurgte, eller er fra en anden udgave af Råderum.`,
  ),
  ...lists.flatMap(unreadOf),
];

/** Numbers alone: what is found is for the page, not for a terminal that keeps it. */
export const outcomeLines = (trace: PersonTrace): readonly string[] => {
  const rows = trace.lists.flatMap((list) => list.rows);
  const comments = trace.lists.flatMap((list) => list.comments);
  const looked = trace.lists.reduce((sum, list) => sum + list.looked, 0);
  const judged =
    rows.filter(({ mentions }) => mentions.length > 0).length + comments.filter((one) => !one.isAuthor).length;
  const [certain, own] = [rows.filter(isCertain).length, comments.filter((one) => one.isAuthor).length];
  return [
    `Gennemset: ${looked} elementer i ${trace.lists.length} lister.`,
    `Fundet: ${counted(certain, 'element', 'elementer')} og ${counted(own, 'kommentar', 'kommentarer')}, som er personens eller nævner personen i et felt.`,
    `Til vurdering: ${counted(judged, 'element eller kommentar', 'elementer og kommentarer')}, hvor navnet måske er personens.`,
  ];
};

/** Whether the row is the person's or has them in a column, as opposed to a text that may name them. */
export const isCertain = ({ isCreator, isEditor, columns, decisions, versions }: TracedList['rows'][number]): boolean =>
  isCreator || isEditor || [columns, decisions, versions].some((found) => found.length > 0);
