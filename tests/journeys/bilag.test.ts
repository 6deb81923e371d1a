/** Sixty megabytes into a proposal on a line that keeps breaking: the bytes come whole and once; cancelled, nothing is left. */
import { bytesOf, hashOf } from '../contract/bilagFiles';
import { houseForFile, type Visitor } from '../support/house';

const house = houseForFile();

const size = 60_000_000;

const create = async ({ tab }: Visitor, name: string): Promise<void> => {
  await tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await tab.getByRole('link', { name: 'Nyt forslag' }).click();
  await tab.getByLabel('Titel').fill(name);
  await tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Teknik og Miljø' });
  await tab.getByRole('button', { name: 'Opret forslag' }).click();
  await tab.getByRole('heading', { name, level: 1 }).waitFor();
  await tab.getByText('Der er ingen bilag.').waitFor();
};
// A browser on the same machine is given more than fifty megabytes only by name.
const choose = async ({ tab }: Visitor, name: string, buffer: Buffer): Promise<void> => {
  const handle = tab.locator('input[type=file]');
  await handle.evaluate((input: HTMLInputElement, file) => {
    input.dataset['parts'] = '';
    Reflect.set(input, 'parts', []);
    Reflect.set(input, 'fileName', file);
  }, name);
  for (let from = 0; from < buffer.length; from += 20_000_000) {
    const part = buffer.subarray(from, from + 20_000_000).toString('base64');
    await handle.evaluate((input: HTMLInputElement, base64) => {
      const parts: unknown = Reflect.get(input, 'parts');
      if (Array.isArray(parts)) parts.push(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
    }, part);
  }
  await handle.evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer();
    const parts: unknown = Reflect.get(input, 'parts');
    const name: unknown = Reflect.get(input, 'fileName');
    if (Array.isArray(parts) && typeof name === 'string') transfer.items.add(new File(parts, name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
};
