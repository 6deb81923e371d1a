/** The key that signs every token. Made on first start and kept, so that tokens outlive a restart as they do in Entra. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  /** The public half as the JWKS publishes it. */
  readonly published: JWK;
}

const ALGORITHM = 'RS256';

const readJwk = (file: string): JWK | undefined => {
  if (!existsSync(file)) return undefined;
  const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof found !== 'object' || found === null || !('kty' in found) || !('d' in found)) {
    throw new Error(`${file} holds no private key; delete it to have a new one made`);
  }
  return found as JWK;
};

const makeJwk = async (file: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  // Written beside and renamed: a kill in between must not leave half a key.
  writeFileSync(`${file}.new`, JSON.stringify(jwk), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return jwk;
};

export const loadSigningKey = async (file: string): Promise<SigningKey> => {
  const jwk = readJwk(file) ?? (await makeJwk(file));
  const id = await calculateJwkThumbprint(jwk);
  const privateKey = await importJWK(jwk, ALGORITHM);
  if (!(privateKey instanceof CryptoKey)) throw new Error(`${file} holds a symmetric key`);
  return {
    id,
    privateKey,
    published: { kty: jwk.kty, n: jwk.n, e: jwk.e, kid: id, use: 'sig', alg: ALGORITHM },
  };
};
