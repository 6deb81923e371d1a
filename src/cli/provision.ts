/** Sets a site up: prints each step, does it, and reads back what became of it. Running it again changes nothing. */
import type { Connection } from '../sharepoint/client';
import { provisionSite } from '../sharepoint/provisioning/provisionSite';

/** `print` gets one line a step; none where there was nothing to do. */
export const applyTo = (connection: Connection, print: (line: string) => void): Promise<void> =>
  provisionSite(connection, (step) => {
    print(`  ${step}`);
  });
