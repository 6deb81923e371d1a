/** Everything a feature may ask of the world, built once in `app/createServices` and handed down. */
import { createContext, useContext, type ReactNode } from 'react';
import type { FieldRules } from '../../domain/fieldRules';
import type { SurroundingsReadings } from '../../domain/healthReadings';
import type { IdeaInput } from '../../domain/idea';
import type { LocalDate } from '../../domain/localDate';
import type { MedDiscussionInput } from '../../domain/medDiscussion';
import type { MilestoneInput } from '../../domain/milestone';
import type { OrgUnitInput } from '../../domain/organisation';
import type { PlanPointInput } from '../../domain/planPoint';
import type { ProposalInput } from '../../domain/proposal';
import type { RoundInput } from '../../domain/round';
import type {
  HealthStore,
  IdeaStore,
  MemberStore,
  RightsStore,
  SetUpStore,
  SiteCheck,
  Stores,
} from '../../domain/stores';
import type { WorkPackageInput } from '../../domain/workPackage';
import type { SignInWatch } from '../../auth/tokenSource';
import type { SiteAge } from '../../domain/setUp';
import type { Host, HostContext } from '../../teams/host';

/** A sign-in in a plain browser, without Teams. */
export interface BrowserSession {
  /** The address of who is signed in. */
  readonly account: string;
  /** Leaves the page for a sign-in, when the browser opens no windows. `other`: as somebody else. */
  readonly askOnThisPage: (options?: { readonly other?: boolean }) => Promise<void>;
  /** In a window. Rejects as `otherAccount` when somebody else was chosen: the page must be loaded anew. */
  readonly changeAccount: () => Promise<void>;
}

export interface Services {
  readonly stores: Stores;
  readonly host: Host;
  readonly context: HostContext;
  /** From the lists' schema objects, so that form and column never disagree. */
  readonly rules: {
    readonly idea: FieldRules<IdeaInput>;
    readonly proposal: FieldRules<ProposalInput>;
    readonly milestone: FieldRules<MilestoneInput>;
    readonly planPoint: FieldRules<PlanPointInput>;
    readonly medDiscussion: FieldRules<MedDiscussionInput>;
    readonly round: FieldRules<RoundInput>;
    readonly organisation: FieldRules<OrgUnitInput>;
    readonly workPackage: FieldRules<WorkPackageInput>;
  };
  /** The Danish calendar day, or the day a demonstration is set to. */
  readonly today: () => LocalDate;
  /** "https://contoso.sharepoint.com/sites/raaderum": the site the stores read and write. */
  readonly siteUrl: string;
  /** Whether the site was set up by another edition of the tab than this. */
  readonly siteAge: () => Promise<SiteAge>;
  /** Looks whether an address is a site with our lists (the configuration page). */
  readonly checkSite: (siteUrl: string) => Promise<SiteCheck>;
  /** The stores of another site on the same SharePoint (the configuration page). */
  readonly openSite: (siteUrl: string) => Stores;
  /** What takes a wider permission than daily work: asked for on the pages that need it alone. */
  readonly manage: {
    readonly rights: RightsStore;
    /** Everybody's ideas, for those who sort them: SharePoint shows them by a right that daily work goes without. */
    readonly ideas: IdeaStore;
    /** Of any site on the same SharePoint (the configuration page). */
    readonly setUp: (siteUrl: string) => Promise<SetUpStore>;
    readonly members: () => Promise<MemberStore>;
    readonly askForConsent: () => Promise<void>;
    /** Its name, "AllSites.FullControl", for whoever can give it. */
    readonly permission: string;
  };
  /** What the check of operation reads. Of the site with the wide permission where it was given before. */
  readonly health: () => Promise<HealthStore & { readonly around: () => Promise<SurroundingsReadings> }>;
  /** The permission of daily work, "AllSites.Write". */
  readonly permission: string;
  /** Where people can sign in without Teams too. `here`: set when that was done. */
  readonly inBrowser: { readonly here: BrowserSession | undefined } | undefined;
  /** Whether Teams is being waited for to sign the person in. */
  readonly signIn: SignInWatch;
  /** Asks the person for consent, from a click. Resolves when a token is there. */
  readonly askForConsent: () => Promise<void>;
}

const ServicesContext = createContext<Services | undefined>(undefined);

interface ServicesProviderProps {
  /** Undefined while they are fetched: nothing inside may ask for them yet. */
  readonly services: Services | undefined;
  readonly children: ReactNode;
}

export function ServicesProvider({ services, children }: ServicesProviderProps) {
  return <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>;
}

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('useServices outside ServicesProvider');
  return services;
};
