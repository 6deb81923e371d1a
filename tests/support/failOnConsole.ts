// Whatever a library shouts to the console in a test is a defect until somebody has looked at it.
const shouts: string[] = [];
for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]) => {
    shouts.push(`console.${level}: ${parts.map(String).join(' ').slice(0, 2000)}`);
  };
}

afterEach(() => {
  const found = shouts.splice(0);
  if (found.length > 0) throw new Error(found.join('\n'));
});
