/** LAESMIG.html and README.html: what lies in the release folder, and who needs it. */
import { escapeHtml, htmlPage, type PageLanguage } from './page';

interface Part {
  /** Of the release folder; a folder ends in "/". */
  readonly path: string;
  readonly opens?: string;
  readonly da: string;
  readonly en: string;
}

const parts: readonly Part[] = [
  {
    path: 'guide/',
    opens: 'guide/index.html',
    da: 'Vejledningerne: installér, opgradér, sikkerhedskopi, flytning, rettigheder og GDPR, tilgængelighed, fejlfinding. Begynd her.',
    en: 'The guides: install, upgrade, back up, move, rights and GDPR, accessibility, troubleshooting. Begin here.',
  },
  {
    path: 'web/',
    da: 'Fanen selv: statiske filer til webserveren, med jeres opsætning i config.json. Licenserne for alt, der er bygget med, står i web/licences.md.',
    en: 'The tab itself: static files for the web server, with your settings in config.json. The licences of all that is built in stand in web/licences.md.',
  },
  {
    path: 'hosting/',
    da: 'Opsætning af nginx med de headere, fanen skal have. Til Azure Static Web Apps ligger den allerede i web/.',
    en: 'Configuration of nginx with the headers that the tab must have. For Azure Static Web Apps it lies in web/ already.',
  },
  {
    path: 'teams/',
    da: 'Teams-pakken til Teams-administratoren og appregistreringen til Entra-administratoren.',
    en: 'The Teams package for the Teams administrator and the app registration for the Entra administrator.',
  },
  {
    path: 'CHANGELOG.md',
    da: 'Hvad der er nyt i hver udgave, og om Teams-pakken skal med. Almindelig tekst.',
    en: 'What is new in each version, and whether the Teams package comes along. Plain text, in Danish.',
  },
  { path: 'LICENSE', da: 'Råderums egen licens (MIT).', en: 'The licence of Råderum itself (MIT).' },
  {
    path: 'SHA256SUMS',
    da: 'Kontrolsum for hver fil. Linux: sha256sum --check SHA256SUMS. macOS: shasum -a 256 --check SHA256SUMS. Windows: Get-FileHash, fil for fil.',
    en: 'A checksum for each file. Linux: sha256sum --check SHA256SUMS. macOS: shasum -a 256 --check SHA256SUMS. Windows: Get-FileHash, file by file.',
  },
  { path: 'LAESMIG.html', da: 'Denne side.', en: 'This page in Danish.' },
  { path: 'README.html', da: 'Denne side på engelsk.', en: 'This page.' },
];

/** What lies in the folder and in no release: by it a folder of somebody's own is told from one that may be emptied. */
export const strangersIn = (names: readonly string[]): readonly string[] => {
  const known = new Set(parts.map(({ path }) => path.replace(/\/$/, '')));
  return names.filter((name) => !known.has(name));
};

const words = {
  da: {
    title: 'Råderum i Teams',
    edition: 'Udgave',
    made: 'lavet til miljøet',
    file: 'Fil eller mappe',
    what: 'Hvad det er',
  },
  en: {
    title: 'Råderum in Teams',
    edition: 'Version',
    made: 'made for the environment',
    file: 'File or folder',
    what: 'What it is',
  },
} as const;
const twin = { da: ['README.html', 'en', 'In English'], en: ['LAESMIG.html', 'da', 'På dansk'] } as const;

const page = (language: PageLanguage, version: string, environment: string): string => {
  const { title, edition, made, file, what } = words[language];
  const [address, other, name] = twin[language];
  const rows = parts.map((part) => {
    const code = `<code>${part.path}</code>`;
    const shown = part.opens === undefined ? code : `<a href="${part.opens}">${code}</a>`;
    return `<tr><th scope="row">${shown}</th><td>${escapeHtml(part[language])}</td></tr>`;
  });
  return htmlPage(
    language,
    `${title} ${version}`,
    `<h1>${title}</h1>
<p>${edition} ${escapeHtml(version)}, ${made} <code>${escapeHtml(environment)}</code>. <a href="${address}" hreflang="${other}" lang="${other}">${name}</a>.</p>
<div class="wide" role="region" aria-label="${what}" tabindex="0"><table>
<thead><tr><th scope="col">${file}</th><th scope="col">${what}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`,
  );
};

export const partsPages = (version: string, environment: string): ReadonlyMap<string, string> =>
  new Map([
    ['LAESMIG.html', page('da', version, environment)],
    ['README.html', page('en', version, environment)],
  ]);
