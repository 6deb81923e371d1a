/** A tab of one edition on a site that another edition has set up: nothing anybody wrote is lost. */
import '@pnp/sp/fields/list';
import { readSiteAge } from '../../../src/app/siteAge';
import type { Version } from '../../../src/domain/ids';
import type { RoundKey } from '../../../src/domain/round';
import { currentSchemaVersion } from '../../../src/sharepoint/provisioning/schemaVersion';
import { createStores } from '../../../src/sharepoint/repositories/createStores';
import { failureKind } from '../../contract/contractSite';
import { startingMs, type LocalSite } from '../../contract/localSite';
import { owner } from '../../support/startLocal';
import { startReleasedSite } from './releases/releasedSite';

let site: LocalSite;
afterEach(() => site.close());

const round = '2025-2028' as RoundKey;
const age = () => {
  const token = () => site.tokenFor(owner.loginName);
  const tokens = { token, askForToken: token };
  return readSiteAge({ siteUrl: site.siteUrl, tokens, scope: 'AllSites.FullControl' });
};

test(
  'an older tab on a newer site saves what it knows and leaves the columns and choices it does not know',
  async () => {
    site = await startReleasedSite(4);
    const connection = site.connectAs(owner.loginName);
    const list = (url: string) => connection.sp.web.getList(connection.listPath(url));
    await list('RdIdeas').fields.createFieldAsXml({
      SchemaXml: '<Field Type="Text" Name="RdFuture" DisplayName="Kommer senere" />',
      Options: 8,
    });
    const [noted]: { Id: number }[] = await list('RdSettings').items.filter("RdKey eq 'schemaVersion'")();
    const newer = String(currentSchemaVersion + 1);
    await list('RdSettings')
      .items.getById(noted?.Id ?? 0)
      .update({ RdValue: newer });
    await list('RdIdeas').items.getById(1).update({ RdFuture: 'Skrevet af en nyere fane' });

    expect(await age()).toBe('newer');
    const { ideas } = createStores(connection);
    const [row] = (await ideas.list(round)).rows;
    if (row === undefined) throw new Error('the idea is not there');
    const { version } = await ideas.get(row.id);
    await ideas.update(row.id, { title: 'Cykler og busser' }, version);
    expect(await list('RdIdeas').items.getById(1)()).toMatchObject({
      Title: 'Cykler og busser',
      RdFuture: 'Skrevet af en nyere fane',
    });

    // A choice of tomorrow: the row is named, and the others are read.
    const status = list('RdIdeas').fields.getByInternalNameOrTitle('RdStatus');
    await status.update({ Choices: ['Ny', 'Sorteret', 'Udsat'] }, 'SP.FieldChoice');
    await list('RdIdeas').items.getById(1).update({ RdStatus: 'Udsat' });
    await list('RdIdeas').items.add({
      Title: 'To',
      RdKey: 'ide-2',
      RdRound: round,
      RdOrigin: 'Workshop',
      RdStatus: 'Ny',
    });
    const read = await ideas.list(round);
    expect([read.rows.map(({ title }) => title), read.problems.length]).toEqual([['To'], 1]);
  },
  startingMs,
);

test(
  'a newer tab on a site of version 1 reads what is there, and says what it lacks instead of saving half',
  async () => {
    site = await startReleasedSite(1);
    const connection = site.connectAs(owner.loginName);
    expect(await age()).toBe('older');
    const { rounds, organisation, proposals, remarks } = createStores(connection);
    expect((await rounds.list(undefined)).rows.map(({ title }) => title)).toEqual(['Budget 2025-2028']);
    expect((await organisation.list(undefined)).problems).toEqual([]);
    const [proposal] = (await proposals.list(round)).rows;
    if (proposal === undefined) throw new Error('the proposal is not there');
    expect((await remarks.list(proposal.id)).rows).toEqual([]);
    expect(await failureKind(proposals.get(proposal.id))).toBe('SiteNotReady');
    // A column that is not there yet: refused whole, so the form keeps what was typed.
    const patch = { title: 'Ny titel', risks: 'Det kan gå galt.' };
    const version = '"1"' as Version;
    expect(await failureKind(proposals.update(proposal.id, patch, version))).toBe('Invalid');
    expect((await proposals.list(round)).rows).toMatchObject([{ title: 'Færre kørte kilometer' }]);
  },
  startingMs,
);
