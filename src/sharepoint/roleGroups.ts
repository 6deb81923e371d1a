/** Each role is one SharePoint group. */
import { roles, type Role } from '../domain/viewer';

const titles: { readonly [R in Role]: string } = {
  medarbejder: 'Råderum – Medarbejdere',
  arbejdsgruppe: 'Råderum – Arbejdsgrupper',
  chef: 'Råderum – Chefer',
  direktion: 'Råderum – Direktionen',
  raaderumsgruppe: 'Råderum – Råderumsgruppen',
  hovedudvalg: 'Råderum – Hovedudvalget',
  omu: 'Råderum – OmrådeMED (OMU)',
  lmu: 'Råderum – LokalMED (LMU)',
  administrator: 'Råderum – Administratorer',
};

export interface RoleGroup {
  readonly title: string;
  /** Holds the mark by which the group is known again when people rename it. */
  readonly description: string;
}

const mark = (role: Role): string => `[raaderum:${role}]`;

export const roleGroup = (role: Role): RoleGroup => ({
  title: titles[role],
  description: `Rolle i Råderum i Teams. Navnet må gerne ændres, mærket sidst i beskrivelsen må ikke. ${mark(role)}`,
});

/** The role a group stands for, by the mark in its description, else by its original title. */
export const roleOfGroup = (group: { readonly title: string; readonly description: string }): Role | undefined =>
  roles.find((role) => group.description.includes(mark(role))) ?? roles.find((role) => titles[role] === group.title);
