/** Persons, claims ("everyone") and groups of the site. They share one row of numbers, as in SharePoint. */
import type { Database, Row } from './database';
import { textKey } from './textKey';

export interface DirectoryPerson {
  readonly objectId: string;
  /** Sign-in name in mail form; of a guest "anna_partner.example#EXT#@contoso.example". */
  readonly loginName: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly department: string;
  /** Where it is another than the sign-in name, as a guest's. */
  readonly mail?: string;
}

export interface Principal {
  readonly id: number;
  readonly kind: 'user' | 'claim' | 'group';
  readonly loginName: string;
  readonly title: string;
  readonly email: string;
  readonly objectId: string | undefined;
  readonly jobTitle: string | undefined;
  readonly department: string | undefined;
  readonly isAdmin: boolean;
  readonly description: string | undefined;
  readonly ownerId: number | undefined;
  readonly allowMembersEdit: boolean;
  readonly onlyMembersView: boolean;
  readonly allowJoin: boolean;
  readonly autoAccept: boolean;
  readonly joinEmail: string | undefined;
}

/** What of a group can be set. */
export type GroupChange = Pick<
  Principal,
  'title' | 'description' | 'allowMembersEdit' | 'onlyMembersView' | 'allowJoin' | 'autoAccept' | 'joinEmail'
>;

/** Whether a guest is called so (documented: Entra's name for one). */
export const isGuest = (loginName: string): boolean => /#ext#@/i.test(loginName);

export const claimPrefix = 'i:0#.f|membership|';
/** Whoever writes as a program is this one, whichever program it is (comm: seen as author and as current user). */
export const programLogin = 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint';
/** Every signed-in person of the organisation, but no guest. */
export const everyoneClaim = 'c:0-.f|rolemanager|spo-grid-all-users/';

/** The claims that hold for person ?1: "everyone" is everyone except external users. */
const claimsOf = `SELECT id FROM principals WHERE kind = 'claim' AND removed = 0
  AND NOT EXISTS (SELECT 1 FROM principals WHERE id = ?1 AND login_name LIKE '%#ext#@%')`;

const text = (value: Row[string] | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

export const toPrincipal = (row: Row): Principal => ({
  id: Number(row['id']),
  kind: row['kind'] === 'group' ? 'group' : row['kind'] === 'claim' ? 'claim' : 'user',
  loginName: String(row['login_name']),
  title: String(row['title']),
  email: text(row['email']) ?? '',
  objectId: text(row['object_id']),
  jobTitle: text(row['job_title']),
  department: text(row['department']),
  isAdmin: row['is_admin'] === 1,
  description: text(row['description']),
  ownerId: typeof row['owner_id'] === 'number' ? row['owner_id'] : undefined,
  allowMembersEdit: row['allow_members_edit'] === 1,
  onlyMembersView: row['only_members_view'] === 1,
  allowJoin: row['allow_join'] === 1,
  autoAccept: row['auto_accept'] === 1,
  joinEmail: text(row['join_email']),
});

export class Principals {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  lastId(): number {
    return Number(this.database.first('SELECT max(id) AS last FROM principals')?.['last'] ?? 0);
  }

  groups(): Principal[] {
    return this.database.all("SELECT * FROM principals WHERE kind = 'group' ORDER BY title_key").map(toPrincipal);
  }

  /** Persons, and claims that stand for many. */
  users(): Principal[] {
    return this.database
      .all("SELECT * FROM principals WHERE kind <> 'group' AND removed = 0 ORDER BY id")
      .map(toPrincipal);
  }

  byId(id: number): Principal | undefined {
    return this.one('id = ?', id);
  }

  /** Whether there is such a principal and it was not taken off the site. */
  present(id: number): boolean {
    return this.one('id = ? AND removed = 0', id) !== undefined;
  }

  /** By claim (`i:0#.f|membership|a@b.c`), case-insensitive. */
  byLogin(loginName: string): Principal | undefined {
    return this.one("login_key = ? AND kind <> 'group' AND removed = 0", textKey(loginName));
  }

  byEmail(email: string): Principal | undefined {
    return this.one("email_key = ? AND kind = 'user' AND removed = 0", textKey(email));
  }

  group(id: number): Principal | undefined {
    return this.one("id = ? AND kind = 'group'", id);
  }

  groupByName(name: string): Principal | undefined {
    return this.one("title_key = ? AND kind = 'group'", textKey(name));
  }

  addPerson(person: DirectoryPerson, isAdmin = false): Principal {
    const login = `${claimPrefix}${person.loginName.toLowerCase()}`;
    const { mail = person.loginName } = person;
    const former = this.one('login_key = ? AND removed = 1', textKey(login));
    if (former) {
      this.database.run('UPDATE principals SET removed = 0 WHERE id = ?', [former.id]);
      return this.certain(former.id);
    }
    const { id } = this.database.run(
      `INSERT INTO principals (kind, login_name, login_key, title, title_key, email, email_key, object_id, job_title, department, is_admin)
       VALUES ('user', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        login,
        textKey(login),
        person.name,
        textKey(person.name),
        mail,
        textKey(mail),
        person.objectId,
        person.jobTitle,
        person.department,
        isAdmin ? 1 : 0,
      ],
    );
    return this.certain(id);
  }

  addClaim(loginName: string, title: string): Principal {
    const { id } = this.database.run(
      "INSERT INTO principals (kind, login_name, login_key, title, title_key) VALUES ('claim', ?, ?, ?, ?)",
      [loginName, textKey(loginName), title, textKey(title)],
    );
    return this.certain(id);
  }

  addProgram(): Principal {
    const title = 'SharePoint App';
    const { id } = this.database.run(
      "INSERT INTO principals (kind, login_name, login_key, title, title_key) VALUES ('user', ?, ?, ?, ?)",
      [programLogin, textKey(programLogin), title, textKey(title)],
    );
    return this.certain(id);
  }

  addGroup(title: string, description: string, ownerId: number, allowMembersEdit: boolean, id?: number): Principal {
    const made = this.database.run(
      `INSERT INTO principals (id, kind, login_name, login_key, title, title_key, description, owner_id, allow_members_edit)
       VALUES (?, 'group', ?, ?, ?, ?, ?, ?, ?)`,
      [id ?? null, title, textKey(title), title, textKey(title), description, ownerId, allowMembersEdit ? 1 : 0],
    );
    return this.certain(made.id);
  }

  updateGroup(id: number, change: GroupChange): void {
    const { title, description = null } = change;
    this.database.run(
      `UPDATE principals SET title = ?, title_key = ?, login_name = ?, login_key = ?, description = ?,
       allow_members_edit = ?, only_members_view = ?, allow_join = ?, auto_accept = ?, join_email = ? WHERE id = ?`,
      [
        title,
        textKey(title),
        title,
        textKey(title),
        description,
        change.allowMembersEdit ? 1 : 0,
        change.onlyMembersView ? 1 : 0,
        change.allowJoin ? 1 : 0,
        change.autoAccept ? 1 : 0,
        change.joinEmail ?? null,
        id,
      ],
    );
  }

  setOwner(groupId: number, ownerId: number): void {
    this.database.run('UPDATE principals SET owner_id = ? WHERE id = ?', [ownerId, groupId]);
  }

  updateUser(id: number, title: string, email: string, isAdmin: boolean): void {
    this.database.run(
      'UPDATE principals SET title = ?, title_key = ?, email = ?, email_key = ?, is_admin = ? WHERE id = ?',
      [title, textKey(title), email, textKey(email), isAdmin ? 1 : 0, id],
    );
  }

  /** Takes a person off the site. The number stays taken, so that what it wrote still has an author. */
  removeUser(id: number): void {
    this.database.run('DELETE FROM group_members WHERE member_id = ?', [id]);
    this.database.run('DELETE FROM role_assignments WHERE principal_id = ?', [id]);
    this.database.run('UPDATE principals SET removed = 1, is_admin = 0 WHERE id = ?', [id]);
  }

  countAdmins(): number {
    return Number(this.database.first('SELECT count(*) AS n FROM principals WHERE is_admin = 1')?.['n']);
  }

  removeGroup(id: number): void {
    this.database.run('DELETE FROM principals WHERE id = ?', [id]);
  }

  members(groupId: number): Principal[] {
    return this.database
      .all(
        'SELECT p.* FROM principals p JOIN group_members m ON m.member_id = p.id WHERE m.group_id = ? ORDER BY p.id',
        [groupId],
      )
      .map(toPrincipal);
  }

  addMember(groupId: number, memberId: number): void {
    this.database.run('INSERT OR IGNORE INTO group_members (group_id, member_id) VALUES (?, ?)', [groupId, memberId]);
  }

  /** Whether there was such a member. */
  removeMember(groupId: number, memberId: number): boolean {
    return (
      this.database.run('DELETE FROM group_members WHERE group_id = ? AND member_id = ?', [groupId, memberId]).changes >
      0
    );
  }

  groupsOf(principalId: number): Principal[] {
    return this.database
      .all(
        `SELECT g.* FROM principals g WHERE g.kind = 'group' AND g.id IN (
           SELECT group_id FROM group_members WHERE member_id = ?1
           OR member_id IN (${claimsOf})) ORDER BY g.id`,
        [principalId],
      )
      .map(toPrincipal);
  }

  /** All that a person is when rights are asked for: itself, "everyone", and the groups of both. */
  identitiesOf(principalId: number): number[] {
    const claims = this.database.all(claimsOf, [principalId]).map((row) => Number(row['id']));
    return [principalId, ...claims, ...this.groupsOf(principalId).map((group) => group.id)];
  }

  private one(condition: string, value: string | number): Principal | undefined {
    const row = this.database.first(`SELECT * FROM principals WHERE ${condition}`, [value]);
    return row && toPrincipal(row);
  }

  private certain(id: number): Principal {
    const principal = this.byId(id);
    if (!principal) throw new Error(`principal ${id} vanished`);
    return principal;
  }
}
