/** Set by Vite: true in builds for the local Teams, false in what is shipped. Absent in tests. */
// oxlint-disable-next-line no-underscore-dangle -- the usual look of a constant that the bundler puts in
declare const __LOCAL_TEAMS_ORIGIN_ALLOWED__: boolean | undefined;
