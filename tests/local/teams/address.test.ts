import { readChoices, writeChoices } from '../../../src/local/teams/page/address';
import { choices, model } from './fixtures';

test('an address without choices shows the first person in the first channel, in Danish and light', () => {
  expect(readChoices('', model)).toEqual(choices);
});

test('what was chosen stands in the address and is read back the same', () => {
  const chosen = {
    ...choices,
    person: 'bo@eksempel.dk',
    theme: 'contrast',
    language: 'en',
    surface: 'sidePanel',
    channel: 'boern-og-unge/generelt',
    tab: 'tab-1',
    sub: 'forslag/17',
    signIn: 'none',
    hearing: 'noContext',
    organisation: 'other',
    askConsent: true,
  } as const;
  const address = writeChoices(chosen);
  expect(address).toBe(
    '?person=bo&theme=contrast&surface=sidePanel&lang=en&channel=boern-og-unge/generelt&tab=tab-1&sub=forslag/17&signin=none&hears=noContext&organisation=other&consent=ask',
  );
  expect(readChoices(address, model)).toEqual(chosen);
});

test('what nobody knows falls back to the first of its kind', () => {
  const address = '?person=mallory&theme=pink&surface=wall&lang=de&channel=nowhere&signin=maybe';
  expect(readChoices(address, model)).toEqual(choices);
});

test('a guest is called by what stands before the mark of guests', () => {
  const guest = { ...choices, person: 'gitte_partner.example#EXT#@eksempel.dk' };
  expect(writeChoices(guest)).toContain('?person=gitte_partner.example&');
  expect(readChoices(writeChoices(guest), model)).toEqual(guest);
});
