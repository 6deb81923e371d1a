import { isFromElsewhere } from '../../src/teams/elsewhere';

const at = (directoryId: string | undefined, isChannelOfOthers = false) => ({ directoryId, isChannelOfOthers });

test('with the directory of the lists known, only that of the person counts, wherever the tab stands', () => {
  expect([
    isFromElsewhere(at('ours'), 'OURS'),
    isFromElsewhere(at('theirs'), 'ours'),
    isFromElsewhere(at('ours', true), 'ours'),
    isFromElsewhere(at('theirs', true), 'ours'),
    isFromElsewhere(at(undefined, true), 'ours'),
  ]).toEqual([false, true, false, true, false]);
});

test('where it is not, the channel is taken to stand where the lists do', () => {
  expect([isFromElsewhere(at('a'), undefined), isFromElsewhere(at('a', true), undefined)]).toEqual([false, true]);
});
