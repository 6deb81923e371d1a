/** What a browser must fetch before it can show something: the static graph of chunks that Vite writes down. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/** The files of the chunks named and of everything they import, each once. */
export const filesFor = (manifest: Manifest, names: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`the build has no chunk for ${name}`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return [...seen];
};
