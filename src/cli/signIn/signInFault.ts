/** Why Entra let nobody in, in a sentence with the way on. Entra's own number comes along, for whoever is asked for help. */
import { CannotStart } from '../startChecks';

/** By what an administrator has to do. Numbers as documented (Microsoft Entra authentication error codes). */
const sentences: readonly { readonly numbers: readonly number[]; readonly says: string }[] = [
  {
    numbers: [700016, 90002],
    says: 'Entra kender ingen app-registrering med det klient-id i organisationen. Se --client-id og --tenant efter.',
  },
  {
    numbers: [700027, 7000215, 7000222],
    says: 'Entra kender ikke certifikatet. Læg dets offentlige del på app-registreringen: Certifikater og hemmeligheder, Certifikater.',
  },
  { numbers: [700024], says: 'Maskinens ur går forkert, eller certifikatet gælder ikke endnu.' },
  {
    numbers: [65001, 65004, 90094, 90095],
    says: 'Appen mangler samtykke. En administrator skal give det i Entra til SharePoint-tilladelsen AllSites.FullControl (delegeret).',
  },
  {
    numbers: [50011, 500113],
    says: 'App-registreringen mangler omdirigeringen http://localhost under "Mobil- og skrivebordsprogrammer".',
  },
  {
    numbers: [7000218],
    says: 'App-registreringen tillader ikke login med kode. Slå "Tillad offentlige klientflows" til under Godkendelse.',
  },
  { numbers: [50105], says: 'Du er ikke tildelt appen i Entra (Virksomhedsprogrammer, Brugere og grupper).' },
  {
    numbers: [53000, 53001, 53003, 530003],
    says: 'En regel for betinget adgang tillader ikke login herfra. Prøv fra en maskine, som kommunen styrer.',
  },
];

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown): string =>
  error instanceof Error && 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : '';

export const signInFault = (error: unknown): CannotStart => {
  if (error instanceof CannotStart) return error;
  const text = textOf(error);
  const [aadsts, digits] = /AADSTS(\d+)/.exec(text) ?? [];
  const known = sentences.find(({ numbers }) => numbers.includes(Number(digits)));
  if (known !== undefined) return new CannotStart(`Login mislykkedes: ${known.says} (${aadsts})`, error);
  if (/network|endpoints_resolution/i.test(codeOf(error))) {
    return new CannotStart('Login mislykkedes: der er ingen forbindelse til login.microsoftonline.com.', error);
  }
  if (/expired|timeout/i.test(codeOf(error))) {
    return new CannotStart('Login mislykkedes: koden blev ikke brugt i tide. Prøv igen.', error);
  }
  const [, described = text] = /Description: (.*)/.exec(text) ?? [];
  const [first = ''] = described.split(/\r?\n| - Correlation ID| Trace ID/);
  return new CannotStart(`Login mislykkedes: ${first}`, error);
};
