/** "Edge 131, Windows" from what a browser says of itself: enough for support, and no more than every server is told. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Teams\/(\d+)/, 'Teams'],
  [/Edg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

export const browserProgram = (userAgent: string): string => {
  const found = browsers.map(([pattern, name]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version === undefined ? undefined : `${name} ${version}`;
  });
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [found.find((name) => name !== undefined), system].filter((part) => part !== undefined).join(', ') || '?';
};
