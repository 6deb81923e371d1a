/** What the site holds about one person, as it was found. */

/** The person as the site's user list has them. Somebody made anew in the directory is there twice. */
export interface SitePerson {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  /** "i:0#.f|membership|anna@kommune.dk" */
  readonly loginName: string;
  readonly isSiteAdmin: boolean;
  /** No longer among the site's users, but named by what they did. */
  readonly isRemoved: boolean;
  /** Titles of the site's groups that they are in by themselves. */
  readonly groups: readonly string[];
  /** What SharePoint copied of their profile: job title, department, telephone. */
  readonly profile: readonly NamedText[];
}

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

export interface OldVersion {
  readonly label: string;
  /** ISO instant. */
  readonly at: string;
  readonly isEditor: boolean;
  /** Titles of columns that hold the person. */
  readonly columns: readonly string[];
}

export interface TracedRow {
  readonly id: number;
  readonly kind: 'item' | 'folder' | 'file';
  readonly title: string;
  readonly address: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly isCreator: boolean;
  readonly isEditor: boolean;
  /** Titles of columns that hold the person. */
  readonly columns: readonly string[];
  /** What the person wrote down as a decision. */
  readonly decisions: readonly NamedText[];
  /** All texts of what the person made. Others may have changed them since. */
  readonly texts: readonly NamedText[];
  /** Earlier versions the person wrote or stands in. */
  readonly versions: readonly OldVersion[];
  /** Paragraphs that may name the person; for a human being to judge. */
  readonly mentions: readonly NamedText[];
}

export interface TracedComment {
  readonly item: Pick<TracedRow, 'id' | 'title' | 'address'>;
  /** ISO instant. */
  readonly at: string;
  readonly text: string;
  readonly isAuthor: boolean;
}

export interface TracedList {
  readonly url: string;
  readonly title: string;
  /** How many items, files and folders were looked through. */
  readonly looked: number;
  readonly versionsOf: number;
  readonly commentsOf: number;
  readonly rows: readonly TracedRow[];
  readonly comments: readonly TracedComment[];
  /** Of the items there are, so many that SharePoint did not show. */
  readonly unseen: number;
  readonly unreadVersions: number;
  readonly unreadComments: number;
}

export interface PersonTrace {
  readonly persons: readonly SitePerson[];
  readonly words: readonly string[];
  readonly lists: readonly TracedList[];
  /** Titles of lists that are not there, or not for the eyes of who asks. */
  readonly missing: readonly string[];
}
