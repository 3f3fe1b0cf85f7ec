import type { components as contact } from './generated/contact';
import type { components as opportunity } from './generated/opportunity';

/** The services' own words, by short names. */

type C = contact['schemas'];
type O = opportunity['schemas'];

export type Me = C['MeView'];
export type Contact = C['ContactView'];
export type ContactFields = C['ContactFields'];
export type ContactPatch = C['ContactPatch'];
export type ContactStatus = C['ContactStatus'];
export type Tag = C['Tag'];
export type Counts = C['CountsView'];
export type Lead = C['LeadView'];
export type LeadFields = C['LeadFields'];
export type LeadPatch = C['LeadPatch'];
export type Statut = C['Statut'];
export type Priorite = C['Priorite'];
export type Source = C['Source'];
export type TypeBien = C['TypeBien'];
export type Methode = C['Methode'];
export type Payment = C['PaymentView'];
export type TimelineEntry = C['TimelineEntryView'];
export type Kind = C['Kind'];
export type Architect = C['ArchitectView'];
export type AcompteRecu = C['AcompteRecuRequest'];
export type MarkLost = C['MarkLostRequest'];

export type Opportunity = O['OpportunityView'];
export type NewOpportunity = O['NewOpportunity'];
export type OpportunityPatch = O['OpportunityPatch'];
export type PipelineStage = O['PipelineStage'];
export type Promotion = O['Promotion'];
export type Raison = O['Raison'];
export type StageChange = O['StageChangeView'];
export type StageSummary = O['StageSummary'];

/** What a refusal may say, of either service. */
export type ProblemDocument = Partial<C['Problem'] & Omit<O['Problem'], keyof C['Problem']>>;
