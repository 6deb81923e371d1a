/** Rows as people had written them before an upgrade: by plain requests, with columns that every version has. */
import type { Connection } from '../../../../src/sharepoint/client';
import { asAnswer, asAnswers, numberIn } from '../../../../src/sharepoint/provisioning/answers';

const round = '2025-2028';

export const writeOldRows = async (connection: Connection): Promise<{ readonly proposal: number }> => {
  const items = (url: string) => connection.sp.web.getList(connection.listPath(url)).items;
  const add = async (url: string, row: object): Promise<number> =>
    numberIn(asAnswer(await items(url).add({ ...row })), 'Id');
  const unit = (key: string, kind: object) => ({
    Title: key,
    RdKey: key,
    RdCode: key,
    RdShortName: key,
    RdArea: 'Alle',
    ...kind,
  });
  await add('RdRounds', {
    Title: 'Budget 2025-2028',
    RdKey: 'runde-1',
    RdRound: round,
    RdBudgetYear: 2025,
    RdStatus: 'Åben',
  });
  const chefomraade = await add('RdOrganisation', unit('skoler', { RdKind: 'Chefområde' }));
  const medUdvalg = await add('RdOrganisation', unit('hoved', { RdKind: 'MED-udvalg', RdMedLevel: 'Hovedudvalg' }));
  const proposal = await add('RdProposals', {
    Title: 'Færre kørte kilometer',
    RdKey: 'forslag-1',
    RdRound: round,
    RdNumber: 'S101',
    RdStage: 'Idé',
    RdChefomraadeId: chefomraade,
    RdTrack: 'Råderum',
    RdClassification: 'Fortroligt',
    RdBackground: 'Der køres meget.',
    RdService1: -250,
  });
  await add('RdMedDiscussions', {
    Title: 'Drøftet',
    RdKey: 'med-1',
    RdRound: round,
    RdProposalId: proposal,
    RdMedUdvalgId: medUdvalg,
    RdOutcome: 'Afventer',
    RdStatement: 'Hovedudvalget afventer.',
  });
  await add('RdIdeas', {
    Title: 'Cykler i stedet for biler',
    RdKey: 'ide-1',
    RdRound: round,
    RdOrigin: 'Workshop',
    RdStatus: 'Ny',
  });
  return { proposal };
};

/** Everything people wrote, item by item; where it lies and what SharePoint itself keeps of it is left out. */
export const readOldRows = async (connection: Connection, columns: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(columns).map(async ([address, names]) => {
        const list = connection.sp.web.getList(`${new URL(connection.siteUrl).pathname}/${address}`);
        const kept = ['Id', 'Title', 'Created', 'Modified', 'AuthorId', 'EditorId', ...names];
        const rows = asAnswers(await list.items.select(...kept).filter("startswith(RdKey,'')")<unknown>());
        const written = rows.map((row) =>
          Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('odata.'))),
        );
        return [address, written] as const;
      }),
    ),
  );
