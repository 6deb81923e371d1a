/** What is said, and what is refused, before a command signs in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createPrivateKey } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { generate } from 'selfsigned';
import { readCertificate } from '../../src/cli/signIn/certificate';
import { signInFault } from '../../src/cli/signIn/signInFault';
import { parseSiteAddress } from '../../src/cli/signIn/signInOptions';

describe('the address of a site', () => {
  test.each([
    [
      'https://kommune.sharepoint.com/sites/raaderum/Lists/X/AllItems.aspx?a=b',
      'https://kommune.sharepoint.com/sites/raaderum',
    ],
    ['http://localhost:8080/sites/test', 'http://localhost:8080/sites/test'],
  ])('%s is %s', (text, address) => {
    expect(parseSiteAddress(text)).toBe(address);
  });

  test.each([
    'http://kommune.sharepoint.com/sites/raaderum',
    'http://localhost.example.dk/sites/raaderum',
    'https://anna:hemmelig@kommune.sharepoint.com/sites/raaderum',
    'https://kommune.sharepoint.com',
    'ftp://localhost/sites/raaderum',
    'raaderum',
  ])('%s is none', (text) => {
    expect(() => parseSiteAddress(text)).toThrow(InvalidArgumentError);
  });
});

describe('a certificate', () => {
  let folder: string;
  let cert: string;
  let key: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'certificate-'));
    const made = await generate([{ name: 'commonName', value: 'x' }], { keySize: 2048, algorithm: 'sha256' });
    [cert, key] = [made.cert, made.private];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  test('comes with its thumbprint and its key in one file or two', async () => {
    const one = await readCertificate(file('one.pem', `${key}\n${cert}`));
    const two = await readCertificate(file('cert.pem', cert), file('key.pem', key));
    expect(one).toEqual(two);
    expect(one.thumbprint).toMatch(/^[\dA-F]{64}$/);
    expect(createPrivateKey(one.privateKey).equals(createPrivateKey(key))).toBe(true);
  });

  test('that cannot be used is refused before Entra is asked', async () => {
    const other = await generate([{ name: 'commonName', value: 'y' }], { keySize: 2048, algorithm: 'sha256' });
    const whole = file('whole.pem', `${key}\n${cert}`);
    await expect(readCertificate(join(folder, 'nowhere.pem'))).rejects.toThrow('kan ikke læses');
    await expect(readCertificate(file('text.pem', 'x'))).rejects.toThrow('intet certifikat');
    await expect(readCertificate(file('bare.pem', cert))).rejects.toThrow('ingen privat nøgle');
    await expect(readCertificate(whole, file('other.pem', other.private))).rejects.toThrow('hører ikke til');
    await expect(readCertificate(whole, whole, new Date('2099-01-01'))).rejects.toThrow('udløb');
  });
});

test('Entra’s refusals are told with the way on, and never whole', () => {
  const says = (text: string): string => signInFault(new Error(text)).message;
  expect(says('invalid_client: AADSTS700027: x')).toContain('Certifikater og hemmeligheder');
  expect(says('access_denied: AADSTS65004: x')).toContain('Appen mangler samtykke');
  expect(says('AADSTS7000218: x')).toContain('Tillad offentlige klientflows');
  expect(says('AADSTS53003: x')).toContain('betinget adgang');
  expect(says('invalid_grant: Error(s): 1 - Description: AADSTS1: Noget andet. Trace ID: abc')).toBe(
    'Login mislykkedes: AADSTS1: Noget andet.',
  );
});
