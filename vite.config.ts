/**
 * Builds the tab: static files that any web server can serve, from below any path. `--mode local-teams` for a local Teams.
 * What the start may weigh, and why two tricks are played for it: `src/decisions/0009-start-weight.md`.
 */
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileStyles, inlineTokens } from './src/cli/build/compileStyles.ts';
import { leaveOutOriginList } from './src/cli/build/leaveOutOriginList.ts';
import { preloadStart } from './src/cli/build/preloadStart.ts';
import { signInWithoutTeams } from './src/cli/build/signInWithoutTeams.ts';

const packageVersion = (): string => {
  const json: unknown = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8'));
  if (typeof json === 'object' && json !== null && 'version' in json && typeof json.version === 'string')
    return json.version;
  throw new Error('package.json names no version');
};

export default defineConfig(({ mode, command }) => ({
  root: 'src/app',
  base: './',
  plugins: [
    compileStyles(`${import.meta.dirname}/src/ui`),
    react(),
    inlineTokens(),
    signInWithoutTeams(),
    leaveOutOriginList(),
    preloadStart(),
  ],
  define: {
    // A production bundle must never listen to a page on localhost.
    __LOCAL_TEAMS_ORIGIN_ALLOWED__: JSON.stringify(mode === 'local-teams' || command === 'serve'),
    __TAB_VERSION__: JSON.stringify(packageVersion()),
  },
  build: {
    outDir: process.env['TAB_OUT_DIR'] ?? `${import.meta.dirname}/dist/web`,
    emptyOutDir: true,
    target: 'es2022',
    // Below it vite would put assets into the page as data: URLs, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: `${import.meta.dirname}/src/app/index.html`,
        authRedirect: `${import.meta.dirname}/src/app/auth-redirect.html`,
      },
      output: {
        codeSplitting: {
          // What several views share would come in a dozen chunks of a few hundred bytes, each a request of its own.
          groups: [
            // First, or a group would take React along with what needs it.
            // The redirect page is none of it.
            { name: 'start', tags: ['$initial'], test: /^(?!.*(auth-?redirect|msal-))/i, priority: 2 },
            {
              name: 'controls',
              test: /@fluentui.react-(button|checkbox|select|field|label|icons)|src.ui.components.use(IsNarrow|MediaQuery)/,
              priority: 1,
            },
            { name: 'themes', test: /@fluentui.tokens/, minShareCount: 2 },
            {
              name: 'rules',
              test: /src.domain.(?!bilag|remark|orgUnitDraft|workPackage|organisationPaste|round(Draft|Copy)|gettingStarted|members|speaksFor|keptDraft|threeWay|proposalVersion|place|med(Place|Start|Meeting)|permissions|heldRight|standing|stepDraft|many|move|guard|skabelon|completeness|relations|economyChecks|proposalDraft|proposalNumber|listPermissions|draft|numberText)/,
              minShareCount: 3,
            },
            // What every view asks SharePoint through; writing into places and setting up come when they are needed.
            {
              name: 'sharepoint',
              test: /src.sharepoint.(?!rights|provisioning|health|bilag|repositories.(bilag|remark|member|idea|makeByKey|placedWrites|proposalWrites|medWrites|numberRegister|proposalHistory|rights|comment|conversation|draft|skabelon)|codec.(comment|version)|schema.(allLists|fieldGuid|lists.(bilag|remarks|conversations|drafts|ideas|templates|numbers)))|@pnp.(queryable.(?!behaviors.cancelable)|sp.(spqueryable|fi\.|webs|lists|items|batching|decorators|types|utils(?!.metadata)))/,
              priority: 1,
            },
            // What setting up a site and comparing its rights have in common.
            { name: 'settingUp', test: /src.sharepoint.provisioning.(?!answers)/, minShareCount: 2 },
          ],
        },
      },
    },
  },
}));
