/**
 * Microsoft's own JSON schemas of the app's manifest and its language files, as `@microsoft/app-manifest` carries them: no network.
 * Their patterns are written for expressions without the flag `u` (measured; facts/teams.md, section 4).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

type SchemaName = 'MicrosoftTeams.schema' | 'MicrosoftTeams.Localization.schema';

const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

/** What the schema has against it, one line each. Throws where there is no such version of the schema. */
export const schemaProblems = (schema: SchemaName, version: string, json: unknown): readonly string[] => {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri']);
  const text: unknown = JSON.parse(readFileSync(join(folder(), `v${version}`, `${schema}.json`), 'utf8'));
  if (typeof text !== 'object' || text === null) throw new Error(`${schema} ${version} is no schema`);
  const validate = ajv.compile(text);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
};
