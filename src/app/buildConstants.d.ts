/** Set by Vite from package.json. Absent in tests. */
// oxlint-disable-next-line no-underscore-dangle -- the usual look of a constant that the bundler puts in
declare const __TAB_VERSION__: string | undefined;
