/** SharePoint alone on a port, for the client of another project: one site, whoever asks, and where tokens come from. */
import { join } from 'node:path';
import { createIdentity } from './identity/identity';
import { createIdentityHttp } from './identity/identityHttp';
import { openPort, type OpenPort } from './openPort';
import { createFaultControl } from './sharepoint/faults/control';
import { Faults } from './sharepoint/faults/faults';
import type { Limits } from './sharepoint/http/throttle';
import type { SignIn } from './sharepoint/security/signIn';
import { createSharePoint } from './sharepoint/sharepoint';
import { everybody } from './sharepoint/store/directory';

export type Auth = 'any' | 'local' | 'digest';

export interface StandaloneOptions {
  /** Must be there. */
  readonly dataFolder: string;
  /** 0: any free one. With `local` the sign-in takes the next. */
  readonly port: number;
  /** "/sites/test" */
  readonly sitePath: string;
  readonly auth: Auth;
  readonly listViewThreshold?: number;
  readonly limits?: Limits;
  readonly digestSeconds?: number;
  readonly tokenSeconds?: number;
  /** The port of the control address for faults; without it there is none. 0: any free one. */
  readonly control?: number;
}

export interface StandaloneSharePoint {
  /** "http://localhost:8080/sites/test" */
  readonly siteUrl: string;
  /** Where programs get tokens, with `local`. */
  readonly tokenUrl: string | undefined;
  readonly controlUrl: string | undefined;
  /** Resolves when every port is free and the database closed. */
  close(): Promise<void>;
}

export const administrator = {
  objectId: '00000000-0000-4000-8000-000000000001',
  loginName: 'admin@contoso.test',
  name: 'Site Administrator',
  jobTitle: '',
  department: '',
};

const tenantId = '3f0b7c52-6a41-4d1e-9a7b-6f0a1c5d2e83';

/** A database for each site that was ever named: "sites-test.db". */
export const databaseFileOf = (dataFolder: string, sitePath: string): string =>
  join(dataFolder, `${sitePath.slice(1).toLowerCase().replaceAll('/', '-')}.db`);

const titleOf = (sitePath: string): string => sitePath.slice(sitePath.lastIndexOf('/') + 1);

/** Rejects with `PortBusyError` when a port is taken; nothing is left open then. */
export const startStandaloneSharePoint = async (options: StandaloneOptions): Promise<StandaloneSharePoint> => {
  const { dataFolder, sitePath, auth, listViewThreshold, limits, digestSeconds, tokenSeconds } = options;
  const closing: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).toReversed()) await step();
  };
  const hold = async (number: number): Promise<OpenPort> => {
    const port = await openPort(number);
    closing.push(() => port.close());
    return port;
  };
  /** Everybody may have a token who asks from a program; pages cannot ask. */
  const signInFrom = async (port: OpenPort): Promise<SignIn> => {
    const people = everybody([administrator]);
    const identity = await createIdentity({
      keyFile: join(dataFolder, 'sign-in-key.json'),
      baseUrl: port.origin,
      tenantId,
      directory: [administrator],
      anybody: (loginName) => people.find(loginName),
      ...(tokenSeconds !== undefined && { tokenSeconds }),
    });
    port.answerWith(createIdentityHttp(identity, port.origin, null));
    return { mode: 'token', trust: { issuer: identity.issuer, tenantId, keys: () => identity.keys } };
  };
  try {
    const port = await hold(options.port);
    const identityPort = auth === 'local' ? await hold(options.port === 0 ? 0 : options.port + 1) : undefined;
    const controlPort = options.control === undefined ? undefined : await hold(options.control);
    const faults = new Faults();
    controlPort?.answerWith(createFaultControl(faults));
    const sharePoint = createSharePoint({
      databaseFile: databaseFileOf(dataFolder, sitePath),
      baseUrl: port.origin,
      sitePath,
      siteTitle: titleOf(sitePath),
      ownerLogin: administrator.loginName,
      directory: [administrator],
      anybody: true,
      signIn: identityPort ? await signInFrom(identityPort) : { mode: auth === 'digest' ? 'digest' : 'any' },
      ...(controlPort && { faults }),
      ...(listViewThreshold !== undefined && { listViewThreshold }),
      ...(limits && { limits }),
      ...(digestSeconds !== undefined && { digestSeconds }),
    });
    // Before the ports, so that nobody is answered from a closed database: steps are undone last first.
    closing.unshift(() => sharePoint.close());
    port.answerWith((request) => sharePoint.fetch(request));
    return {
      siteUrl: `${port.origin}${sitePath}`,
      tokenUrl: identityPort && `${identityPort.origin}/token`,
      controlUrl: controlPort && `${controlPort.origin}/rules`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
