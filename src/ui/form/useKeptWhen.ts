import { useState } from 'react';
import { useServices } from '../data/services';
import { keptWhen } from '../format/keptWhen';
import { useFormat } from '../format/useFormat';

/** When a draft was kept, in the words and by the day of the tab. */
export const useKeptWhen = (): ((savedAt: string) => string) => {
  const { today } = useServices();
  const format = useFormat();
  const [now] = useState(() => new Date());
  return (savedAt) => keptWhen(savedAt, { now, today: today() }, format);
};
