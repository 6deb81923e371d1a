/**
 * Microsoft's own JSON schemas of the app's manifest and its language files, as `@microsoft/app-manifest` carries them: no network.
 * Their patterns are written for expressions without the flag `u` (measured; facts/teams.md, section 4).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv-draft-04';
import addFormats from 'ajv-formats';

type SchemaName = 'MicrosoftTeams.schema' | 'MicrosoftTeams.Localization.schema';

const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');

/** By their path: to compile the manifest's takes longer than all the rest of a package. */
const compiled = new Map<string, ValidateFunction>();

const validatorAt = (path: string): ValidateFunction => {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv, ['uri']);
  const text: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof text !== 'object' || text === null) throw new Error(`${path} is no schema`);
  const validate = ajv.compile(text);
  compiled.set(path, validate);
  return validate;
};

/** What the schema has against it, one line each; or that there is no such version of the schema. */
export const schemaProblems = (schema: SchemaName, version: string, json: unknown): readonly string[] => {
  const path = join(folder(), `v${version}`, `${schema}.json`);
  if (!/^\d+\.\d+$/.test(version) || !existsSync(path)) return [`there is no schema of version ${version}`];
  const validate = validatorAt(path);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
};
