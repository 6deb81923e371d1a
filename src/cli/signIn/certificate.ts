/** The certificate a program signs in by: read from files, checked before Entra is asked, its key decrypted in memory alone. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CannotStart } from '../startChecks';
import { passwordVariable } from './signInOptions';

export interface ProgramCertificate {
  /** SHA-256, as hexadecimal digits. */
  readonly thumbprint: string;
  /** PEM, not encrypted. */
  readonly privateKey: string;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CannotStart(`Filen ${file} kan ikke læses.`, error);
  }
};

/** Typed, but not shown. */
const askHidden = (question: string): Promise<string> =>
  new Promise((resolve) => {
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
    process.stderr.write(question);
    lines.question('', (answer) => {
      lines.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });

const passwordFor = async (file: string): Promise<string> => {
  const given = process.env[passwordVariable];
  if (given !== undefined) return given;
  if (process.stdin.isTTY) return askHidden(`Adgangskode til ${file}: `);
  throw new CannotStart(`Nøglen i ${file} er beskyttet. Sæt adgangskoden i ${passwordVariable}.`);
};

const isEncrypted = (pem: string): boolean => /BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem);

const keyIn = async (file: string): Promise<KeyObject> => {
  const pem = read(file);
  const [key] = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(pem) ?? [];
  if (key === undefined) {
    const way = 'Giv den med --key, eller lav en .pfx om: openssl pkcs12 -in fil.pfx -out fil.pem';
    throw new CannotStart(`Der er ingen privat nøgle i ${file}. ${way}`);
  }
  const password = isEncrypted(key) ? await passwordFor(file) : undefined;
  try {
    return createPrivateKey({ key, ...(password !== undefined && { passphrase: password }) });
  } catch (error) {
    const why = password === undefined ? 'Den er ødelagt.' : 'Adgangskoden passer ikke, eller filen er ødelagt.';
    throw new CannotStart(`Nøglen i ${file} kan ikke bruges. ${why}`, error);
  }
};

const certificateIn = (file: string): X509Certificate => {
  try {
    return new X509Certificate(read(file));
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`Der er intet certifikat (PEM) i ${file}.`, error);
  }
};

export const readCertificate = async (file: string, keyFile = file, now = new Date()): Promise<ProgramCertificate> => {
  const certificate = certificateIn(file);
  if (new Date(certificate.validTo) < now)
    throw new CannotStart(`Certifikatet i ${file} udløb ${certificate.validTo}.`);
  const key = await keyIn(keyFile);
  if (key.asymmetricKeyType !== 'rsa') throw new CannotStart('Entra tager kun imod certifikater med RSA-nøgle.');
  if (!certificate.checkPrivateKey(key))
    throw new CannotStart(`Nøglen i ${keyFile} hører ikke til certifikatet i ${file}.`);
  return {
    thumbprint: certificate.fingerprint256.replaceAll(':', ''),
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
};
