import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { da } from '../../../src/ui/text/da';
import { partText, useTextOf, type PartText } from '../../../src/ui/text/partText';
import { TextProvider } from '../../../src/ui/text/useText';

const Greeting = ({ part }: { part: PartText<{ greeting: string }> }) => <p>{useTextOf(part).greeting}</p>;

const draw = (part: PartText<{ greeting: string }>, language: 'da' | 'en') =>
  render(
    <TextProvider language={language} texts={da}>
      <Suspense fallback="…">
        <Greeting part={part} />
        <Greeting part={part} />
      </Suspense>
    </TextProvider>,
  );

test('Danish is there at once, and nobody asks for English', () => {
  const loadEn = jest.fn(async () => ({ greeting: 'Hello' }));
  draw(partText({ greeting: 'Hej' }, loadEn), 'da');
  expect(screen.getAllByText('Hej')).toHaveLength(2);
  expect(loadEn).not.toHaveBeenCalled();
});

test('English is fetched once by those who read it', async () => {
  const loadEn = jest.fn(async () => ({ greeting: 'Hello' }));
  await act(async () => draw(partText({ greeting: 'Hej' }, loadEn), 'en'));
  expect(screen.getAllByText('Hello')).toHaveLength(2);
  expect(loadEn).toHaveBeenCalledTimes(1);
});

test('without a network the words that cannot come say so, as a part does', async () => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const part = partText({ greeting: 'Hej' }, () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(part.en()).rejects.toMatchObject({ failure: { kind: 'Offline' } });
  jest.restoreAllMocks();
});
