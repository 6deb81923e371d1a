/** Version numbers as SharePoint counts them: 512 for each major version, 1 for each minor one in it. */
import type { ListSettings } from '../lists/lists';

const major = 512;

export const majorOf = (uiVersion: number): number => Math.floor(uiVersion / major);
export const minorOf = (uiVersion: number): number => uiVersion % major;
export const versionLabel = (uiVersion: number): string => `${majorOf(uiVersion)}.${minorOf(uiVersion)}`;

/** undefined: not a label. */
export const parseVersionLabel = (label: string): number | undefined => {
  const match = /^(\d{1,7})\.(\d{1,3})$/.exec(label.trim());
  const minor = Number(match?.[2]);
  return match && minor < major ? Number(match[1]) * major + minor : undefined;
};

const isOn = (settings: ListSettings, name: string): boolean => settings[name] === true;

export const keepsVersions = (settings: ListSettings): boolean => isOn(settings, 'EnableVersioning');

export const hasDrafts = (settings: ListSettings): boolean =>
  keepsVersions(settings) && isOn(settings, 'EnableMinorVersions');

/** After a publication. */
export const nextMajor = (uiVersion: number): number => (majorOf(uiVersion) + 1) * major;

/** A new thing begins with 1.0, or as the draft 0.1. */
export const firstVersion = (settings: ListSettings): number => (hasDrafts(settings) ? 1 : major);

/** After a change; without versioning the number stays. */
export const nextVersion = (settings: ListSettings, current: number): number => {
  if (!keepsVersions(settings)) return current;
  return hasDrafts(settings) ? current + 1 : nextMajor(current);
};
