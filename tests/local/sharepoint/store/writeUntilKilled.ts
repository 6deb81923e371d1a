/** Run as a process of its own: adds items until it is killed, and says of each that it is acknowledged. */
import { owner, startSite } from '../support';

const site = await startSite({ databaseFile: process.argv[2] ?? '' });
const sp = await site.as(owner);
await sp.web.lists.add('Tasks');
const { items } = sp.web.lists.getByTitle('Tasks');
for (let index = 1; ; index += 1) {
  const item = (await items.add({ Title: `nr. ${index}` })) as { Id: number };
  if (index % 3 === 0) await items.getById(item.Id).update({ Title: `nr. ${index}, rettet` });
  process.stdout.write(`${index}\n`);
}
