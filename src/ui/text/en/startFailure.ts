import type { startFailureText as da } from '../da/startFailure';

export const startFailureText: typeof da = {
  noAnswerFromTeams: 'Teams does not answer',
  noAnswerFromTeamsBody: 'The tab got no connection to Teams. Nothing is lost. Try again, or reopen the tab.',
  configurationBroken: 'The tab is set up wrongly',
  configurationBrokenBody: 'The file config.json cannot be used. Give this message to whoever runs the tab:',
  broken: 'Something went wrong on our side',
  brokenBody: 'Råderum could not be opened in the browser. Try again.',
};
