import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { PersonPicker } from '../../../src/ui/components/PersonPicker';
import { findPeople } from '../../../src/ui/components/personSearch';
import { formsText } from '../../../src/ui/text/da/forms';
import { renderTab } from '../../support/renderTab';

const person = (id: string, name: string) => ({
  id,
  name,
  detail: `${name.toLowerCase().replace(' ', '.')}@x.example`,
});
const few = [person('1', 'Anna Lund'), person('2', 'Bo Beck'), person('3', 'Line Lund')];

function Held({ people, first }: { people: typeof few; first: string }) {
  const [chosen, choose] = useState(first);
  return (
    <>
      <label htmlFor="who">Ansvarlig</label>
      <PersonPicker
        id="who"
        people={people}
        chosen={chosen}
        words={{
          placeholder: '',
          open: formsText.peopleOpen('Ansvarlig'),
          noneFound: formsText.peopleNone,
          more: formsText.peopleMore,
        }}
        onChoose={choose}
        onBlur={() => undefined}
      />
      <button type="button">videre</button>
      <output>{chosen}</output>
    </>
  );
}

const open = (first = '', people = few) => renderTab(<Held people={people} first={first} />);
const box = () => screen.getByRole('combobox', { name: 'Ansvarlig' });
const offered = () =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map((option) => option.textContent);
const chosen = () => screen.getByRole('status').textContent;

test('the button that opens the list has a Danish name', () => {
  open();
  expect(screen.getByRole('button', { name: 'Vis personer: Ansvarlig' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Open' })).not.toBeInTheDocument();
});

test('shows who is chosen, and is chosen from with the keyboard alone', async () => {
  const { user } = open('2');
  expect(box()).toHaveValue('Bo Beck');
  await user.tab();
  await user.clear(box());
  await user.keyboard('lund');
  expect(offered()).toEqual(['Anna Lundanna.lund@x.example', 'Line Lundline.lund@x.example']);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect([box(), chosen()]).toEqual([box(), '3']);
  expect(box()).toHaveValue('Line Lund');
});

test('a name that was only half written changes nothing', async () => {
  const { user } = open('2');
  await user.click(box());
  await user.keyboard('xyz');
  expect(offered()).toEqual([formsText.peopleNone]);
  await user.click(screen.getByRole('button', { name: 'videre' }));
  expect([box().getAttribute('value'), chosen()]).toEqual(['Bo Beck', '2']);
});

test('an emptied field is nobody', async () => {
  const { user } = open('2');
  await user.clear(box());
  await user.tab();
  expect([box().getAttribute('value'), chosen()]).toEqual(['', '']);
});

test('of very many only the first are drawn, and it is said that there are more', async () => {
  const { user } = open(
    '',
    Array.from({ length: 500 }, (_, index) => person(String(index), `Person ${index}`)),
  );
  await user.click(box());
  expect([offered().length, offered().at(-1)]).toEqual([31, 'og 470 flere. Skriv mere af navnet.']);
});

test('people are found by any part of name and address, in any order', () => {
  const found = (typed: string) => findPeople(few, typed).map(({ name }) => name);
  expect([found('LUND'), found('lund li'), found('bo.beck@'), found('  ')]).toEqual([
    ['Anna Lund', 'Line Lund'],
    ['Line Lund'],
    ['Bo Beck'],
    ['Anna Lund', 'Bo Beck', 'Line Lund'],
  ]);
});
