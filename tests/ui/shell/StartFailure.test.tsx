import { teamsLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import { StartFailure, wordsFor } from '../../../src/ui/shell/StartFailure';

it.each([
  ['da', 'Fanen er sat forkert op', 'Prøv igen'],
  ['en', 'The tab is set up wrongly', 'Try again'],
] as const)(
  'says in the language of the browser (%s) what stopped the start, and to whom to give which words',
  async (language, title, again) => {
    const detail = 'organisationSite is missing';
    const reading = await wordsFor(language);
    await act(async () => {
      render(<StartFailure cause="configuration" detail={detail} theme={teamsLightTheme} reading={reading} />);
    });
    expect(await screen.findByRole('heading', { name: title, level: 1 })).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveTextContent(detail);
    expect(screen.getByRole('button', { name: again })).toBeInTheDocument();
  },
);
