import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { useKeptFocus } from '../../../src/ui/shell/useKeptFocus';

/** Three parts of a page; each button takes itself away when it is pressed. */
function Page() {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const [gone, setGone] = useState<readonly string[]>([]);
  const button = (name: string) =>
    gone.includes(name) ? null : (
      <p>
        <button type="button" onClick={() => setGone([...gone, name])}>
          {name}
        </button>
      </p>
    );
  return (
    <main ref={main}>
      <h1>Forslag</h1>
      {button('Ryd filtre')}
      <form aria-label="Redigér">
        <input aria-label="Titel" />
        {button('Gå videre')}
      </form>
      {gone.includes('comments') ? null : (
        <section aria-label="Kommentarer">
          {button('Slet')}
          <button type="button" onClick={() => setGone([...gone, 'comments'])}>
            Fold sammen
          </button>
        </section>
      )}
    </main>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('when what had the focus is taken away, the named part around it takes the focus', async () => {
  render(<Page />);
  await press('Gå videre');
  await waitFor(() => expect(screen.getByRole('form', { name: 'Redigér' })).toHaveFocus());
  await press('Slet');
  await waitFor(() => expect(screen.getByRole('region', { name: 'Kommentarer' })).toHaveFocus());
});

test('in no part, or when the part goes too, it is the heading of the page', async () => {
  render(<Page />);
  await press('Ryd filtre');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Forslag' })).toHaveFocus());
  await press('Fold sammen');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Forslag' })).toHaveFocus());
});
