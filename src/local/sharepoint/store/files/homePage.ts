/** The page that a new web opens with: Home.aspx in Site Pages, published. Its columns as recorded of site pages. */
import { ItemWriter, writeContextOf } from '../items/itemWriter';
import type { Site } from '../site';
import { sitePagesFolder } from '../lists/siteLists';

/** The application that shows modern pages (recorded; the same in every tenant). */
const pageApplication = 'b6917cb1-93a0-4b97-a84d-7cf49975d4ec';
const content = '<%@ Page language="C#" Inherits="Microsoft.SharePoint.WebPartPages.WebPartPage" %>\n';

export const addHomePage = (site: Site, personId: number, now: number): void => {
  const pages = site.lists.byFolder(sitePagesFolder);
  if (!pages) throw new Error('the web has no Site Pages');
  // Without minor versions for this one write: it is born as 1.0.
  const list = { ...pages, settings: { ...pages.settings, EnableMinorVersions: false } };
  const values = {
    Title: 'Home',
    ClientSideApplicationId: pageApplication,
    PageLayoutType: 'Home',
    PromotedState: 0,
  };
  const context = writeContextOf(site, list, personId, now);
  // Columns that only pages themselves write.
  const fields = context.fields.map((field) => ({ ...field, readOnly: false }));
  new ItemWriter(site).add({ ...context, fields }, values, {
    dir: '',
    leaf: 'Home.aspx',
    blobId: site.blobs.create(new TextEncoder().encode(content)),
  });
  // The log begins when the web is ready.
  site.database.run('DELETE FROM changes WHERE list_id = ?', [list.id]);
};
