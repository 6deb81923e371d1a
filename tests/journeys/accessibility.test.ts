/**
 * axe finds nothing in any view, in the three themes of Teams, wide and 280 pixels narrow; and nothing scrolls sideways. The theme
 * changes over each view, as it does when somebody changes it in Teams.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { houseForFile } from '../support/house';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

jest.setTimeout(180_000);
const house = houseForFile();

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
/** Tabster's focus guards: empty, and they hand the focus on the moment they get it; axe cannot know. */
const exclude = [['[data-tabster-dummy]']];
const allRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** What a theme can change: everything else of a view is the same in all three. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const themes = [
  { name: 'Lyst', value: 'light' },
  { name: 'Mørkt', value: 'dark' },
  { name: 'Høj kontrast', value: 'contrast' },
];

const views = [
  { name: 'Overblik', hash: '#/' },
  { name: 'Idéer', hash: '#/ideer' },
  { name: 'en idé', hash: '#/ideer/1' },
  { name: 'en ny idé', hash: '#/ideer/ny' },
  { name: 'Forslag', hash: '#/forslag' },
  { name: 'forslag, der vælges imellem', hash: '#/forslag?valgt=0' },
  { name: 'ingen forslag fundet', hash: '#/forslag?soeg=findesikke' },
  { name: 'et nyt forslag', hash: '#/forslag/ny' },
  { name: 'skabelonen', hash: '#/opsaetning/skabelon' },
  { name: 'rettigheder', hash: '#/opsaetning/rettigheder' },
  { name: 'driftstjek', hash: '#/opsaetning/driftstjek' },
  { name: 'kom i gang', hash: '#/opsaetning' },
  { name: 'organisationen', hash: '#/opsaetning/organisation' },
  { name: 'organisationen fra et regneark', hash: '#/opsaetning/organisation/indsaet' },
  { name: 'en runde', hash: '#/opsaetning/runder/1' },
  { name: 'et nyt område', hash: '#/opsaetning/organisation/ny' },
  { name: 'budgetrunder', hash: '#/opsaetning/runder' },
  { name: 'en ny runde', hash: '#/opsaetning/runder/ny' },
  { name: 'personer og roller', hash: '#/opsaetning/personer' },
  { name: 'MED-drøftelser', hash: '#/med' },
  { name: 'manglende MED-drøftelser', hash: '#/med/ny' },
  { name: 'Tidsplan', hash: '#/tidsplan' },
  { name: 'en milepæl', hash: '#/tidsplan/1' },
  { name: 'en ny milepæl', hash: '#/tidsplan/ny' },
  { name: 'Udmøntningsplan', hash: '#/plan' },
  { name: 'et punkt', hash: '#/plan/1' },
  { name: 'et nyt punkt', hash: '#/plan/ny' },
  { name: 'en adresse, der ikke findes', hash: '#/findesikke' },
];

/** Proposals and MED-drøftelser have no numbers to count on: folders lie between them. The first that the list shows. */
const firstOf = async (frame: Frame, view: string): Promise<string> => {
  await goTo(frame, view);
  const links = frame.locator(`main a[href^="${view}/"]:not([href$="/ny"])`);
  await links.first().waitFor();
  const found = await links.first().getAttribute('href');
  if (found === null) throw new Error(`nothing to open in ${view}`);
  return found;
};

const itemViews = async (frame: Frame): Promise<typeof views> => {
  const proposal = await firstOf(frame, '#/forslag');
  return [
    { name: 'et forslag', hash: proposal },
    { name: 'forslag, der flyttes', hash: `#/forslag/flyt?valgt=${proposal.split('/').at(-1)}` },
    { name: 'et forslags historik', hash: `${proposal}/historik` },
    { name: 'alt om et forslag', hash: `${proposal}/aktindsigt` },
    { name: 'to udgaver af et forslag', hash: `${proposal}/sammenlign` },
    { name: 'en MED-drøftelse', hash: await firstOf(frame, '#/med') },
  ];
};

const tabFrame = async (page: Page, selector: string): Promise<Frame> => {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error('no tab');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  // Through the debugger, not a script element: the tab's content security policy stays as it is.
  await frame.evaluate(axeSource);
  return frame;
};

/** Every page brings a heading of its own: when the one before is gone, the next page stands there. */
const goTo = async (frame: Frame, hash: string): Promise<void> => {
  const before = await frame.getByRole('heading', { level: 1 }).elementHandle();
  const [from = '', to] = [new URL(frame.url()).hash, hash].map((one) => one.split('?')[0]);
  await frame.evaluate((address) => {
    location.hash = address;
  }, hash);
  if ((from === '' ? '#/' : from) !== to)
    await frame.waitForFunction((old) => old === null || !old.isConnected, before);
};

/** A heading stands there, and nothing is being fetched any more. */
const settled = async (frame: Frame): Promise<void> => {
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await frame.waitForFunction(() => document.querySelector('[aria-busy=true], [role=progressbar]') === null);
  // A button that was dimmed while something was fetched comes back by degrees: its colour on the way is nobody's to read.
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
};

const findings = async (frame: Frame, runOnly: string[]): Promise<string[]> => {
  await settled(frame);
  const violations = await frame.evaluate(
    async ([left, only]) => {
      const found = await window.axe.run({ exclude: left }, { runOnly: only });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ''}`),
      );
    },
    [exclude, runOnly] as const,
  );
  const sideways = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : [])];
};

test.each(['channel', 'sidePanel'] as const)('nothing is found in any view, in any theme: %s', async (surface) => {
  const { page } = await house().visit({ person: 'oekonom', surface });
  // What glides into its place is judged when it stands there: nobody needs to wait for it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const frame = await tabFrame(page, '.stage iframe');
  const found: Record<string, readonly string[]> = {};
  for (const [number, { name, hash }] of [...views, ...(await itemViews(frame))].entries()) {
    await goTo(frame, hash);
    // Each view begins in the theme the last one ended in: a theme less to change to.
    const turns = number % 2 === 0 ? themes : themes.toReversed();
    for (const [turn, theme] of turns.entries()) {
      await page.getByLabel('Tema').selectOption({ label: theme.name });
      await frame.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme.value);
      const faults = await findings(frame, turn === 0 ? allRules : colourRules);
      if ((await frame.getByRole('heading', { level: 1 }).innerText()) === 'Det findes ikke længere')
        faults.push('nothing is there to look at');
      if (faults.length > 0) found[`${name}, ${theme.name}`] = faults;
    }
  }
  expect(found).toEqual({});
});

test('nothing is found on the configuration page', async () => {
  const { page } = await house().visit({ person: 'administrator', surface: 'settings' });
  expect(await findings(await tabFrame(page, 'dialog iframe'), allRules)).toEqual([]);
});
