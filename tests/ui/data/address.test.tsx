import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  addressFromLink,
  formatAddress,
  linkOf,
  navigate,
  parseAddress,
  useAddress,
} from '../../../src/ui/data/address';

describe('an address', () => {
  test.each([
    ['', { path: '/', params: {} }],
    ['#/', { path: '/', params: {} }],
    ['#/forslag/17', { path: '/forslag/17', params: {} }],
    ['#forslag/', { path: '/forslag', params: {} }],
    ['#/forslag?omraade=3&sort=-aar1', { path: '/forslag', params: { omraade: '3', sort: '-aar1' } }],
    ['#/forslag?soeg=%C3%A6ldre%20og%3F', { path: '/forslag', params: { soeg: 'ældre og?' } }],
  ])('%s is read', (hash, expected) => {
    expect(parseAddress(hash)).toEqual(expected);
  });

  test('is written so that it reads back as it was', () => {
    const params = { soeg: 'kloge m² & mere?', omraade: '3' };
    expect(parseAddress(formatAddress('/forslag', params))).toEqual({ path: '/forslag', params });
  });

  test('leaves out what is empty', () => {
    expect(formatAddress('/', { runde: undefined, soeg: '' })).toBe('#/');
  });

  test('becomes a link for a colleague and back', () => {
    const address = parseAddress('#/forslag/17?runde=2025-2028');
    expect(linkOf(address)).toBe('forslag/17?runde=2025-2028');
    expect(addressFromLink(linkOf(address))).toBe('#/forslag/17?runde=2025-2028');
  });

  test.each([
    undefined,
    '',
    'javascript:alert(1)',
    'https://example.org/forslag',
    '<img src=x>',
    'forslag/17#x',
    `forslag/${'1'.repeat(90)}`,
  ])('from a deep link that is none of ours leads nowhere: %s', (link) => {
    expect(addressFromLink(link)).toBeUndefined();
  });
});

function Place() {
  const { path, params, setParams, href, backHref, goTo } = useAddress();
  return (
    <>
      <output>{`${path} ${JSON.stringify(params)}`}</output>
      <a href={href('/plan')}>plan</a>
      <a href={backHref('/forslag')}>back</a>
      <button type="button" onClick={() => setParams({ sort: 'titel', soeg: undefined })}>
        sort
      </button>
      <button type="button" onClick={() => goTo('/med', { runde: '2024-2027' })}>
        go
      </button>
    </>
  );
}

describe('inside the tab', () => {
  beforeEach(() => window.history.replaceState(null, '', '#/forslag?runde=2025-2028&soeg=x'));

  test('the chosen round goes along to other views, filters do not', () => {
    render(<Place />);
    expect(screen.getByRole('link', { name: 'plan' })).toHaveAttribute('href', '#/plan?runde=2025-2028');
  });

  test('parts of the query change without the rest', async () => {
    render(<Place />);
    await userEvent.click(screen.getByRole('button', { name: 'sort' }));
    expect(screen.getByRole('status')).toHaveTextContent('/forslag {"runde":"2025-2028","sort":"titel"}');
  });

  test('another round is gone to with its address', async () => {
    render(<Place />);
    await userEvent.click(screen.getByRole('button', { name: 'go' }));
    expect(window.location.hash).toBe('#/med?runde=2024-2027');
    expect(screen.getByRole('status')).toHaveTextContent('/med {"runde":"2024-2027"}');
  });

  test('the way back has the filters the list was left with, and the round of what is shown now', async () => {
    render(<Place />);
    await userEvent.click(screen.getByRole('button', { name: 'sort' }));
    await userEvent.click(screen.getByRole('button', { name: 'go' }));
    expect(screen.getByRole('link', { name: 'back' })).toHaveAttribute('href', '#/forslag?runde=2024-2027&sort=titel');
  });

  test('whoever navigates, everybody hears of it', () => {
    render(<Place />);
    act(() => navigate('#/tidsplan/3'));
    expect(screen.getByRole('status')).toHaveTextContent('/tidsplan/3 {}');
  });
});
