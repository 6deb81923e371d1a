/** Below the overview, for those who set the work up. A feature of its own, which others may not import. */
import { lazyPart } from './lazyPart';

export const StartCard = lazyPart(async () => (await import('../features/start/StartCard')).StartCard);
