/** A step from its button to its end. What somebody has written with it is kept until it is taken or given up. */
import { useState } from 'react';
import { isTaken, type Step } from '../../../../domain/decision';
import { isFailure } from '../../../../domain/errors';
import type { Proposal } from '../../../../domain/proposal';
import type { PlannedStep, StepDraft } from '../../../../domain/stepDraft';
import type { Versioned } from '../../../../domain/stores';
import { useServices } from '../../../data/services';

/** A step with the words on its button. */
export interface Offer extends PlannedStep {
  readonly label: string;
}

/** `failed` is said in the dialog, which stays; `written` stands on the page, which is to be read first. */
export type Outcome =
  | { readonly moved: Pick<Proposal, 'stage' | 'sideState'>; readonly isMove: boolean }
  | { readonly failed: unknown }
  | { readonly written: string };

export const useSteps = (loaded: Versioned<Proposal>, onChanged: (now: Versioned<Proposal>) => void) => {
  const { stores } = useServices();
  const [offer, setOffer] = useState<Offer>();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, StepDraft>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { entity, version } = loaded;

  const close = (): void => {
    setOffer(undefined);
    setOutcome(undefined);
  };
  const keepDraft = (of: Offer, draft: StepDraft | undefined): void =>
    setDrafts((all) => {
      const others = [...all].filter(([label]) => label !== of.label);
      return new Map(draft === undefined ? others : [...others, [of.label, draft]]);
    });
  const moved = (now: Versioned<Proposal>, by: Offer): void => {
    keepDraft(by, undefined);
    setOffer(undefined);
    setOutcome({ moved: now.entity, isMove: by.to !== entity.stage });
    onChanged(now);
  };
  /** It may have been taken for all that, and somebody may have been first: SharePoint is asked. */
  const explain = async (error: unknown, step: Step, by: Offer): Promise<void> => {
    setOutcome({ failed: error });
    let now: Versioned<Proposal>;
    try {
      now = await stores.proposals.get(entity.id);
    } catch {
      return; // what went wrong first is what there is to say
    }
    if (isTaken(now.entity.decisions, step)) {
      moved(now, by);
    } else if (now.version !== version || isFailure(error, 'Conflict')) {
      setOffer(undefined);
      setOutcome({ written: step.text });
      onChanged(now);
    }
  };

  return {
    offer,
    isBusy,
    outcome,
    draft: offer === undefined ? undefined : drafts.get(offer.label),
    write: (draft: StepDraft): void => (offer === undefined ? undefined : keepDraft(offer, draft)),
    start: (wanted: Offer): void => {
      setOutcome(undefined);
      setOffer(wanted);
    },
    take: async (step: Step): Promise<void> => {
      if (offer === undefined || isBusy) return;
      setBusy(true);
      setOutcome(undefined);
      try {
        moved(await stores.proposals.move(entity.id, step, version), offer);
      } catch (error) {
        await explain(error, step, offer);
      } finally {
        setBusy(false);
      }
    },
    /** Closed, with what was written in it kept. */
    close,
    giveUp: (): void => {
      if (offer !== undefined) keepDraft(offer, undefined);
      close();
    },
  };
};
