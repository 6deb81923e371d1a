import type { packagesText as da } from '../da/packages';

export const packagesText: typeof da = {
  title: 'Work packages',
  description: 'Ideas gathered under an area, which a working group turns into proposals.',
  loading: 'Loading work packages …',
  back: 'Work packages',
  toStart: 'Getting started',
  add: 'New work package',
  empty: 'There are no work packages in the round yet',
  emptyBody: 'Proposals can be written without. A work package lets a working group write together.',
  noAccess: 'You have no access to the work packages',
  noAccessBody: 'They are seen by råderumsgruppen, heads of areas, working groups and the executive.',
  readOnly: 'You can see the work packages, not change them.',
  closed: 'The round is closed: work packages can be read, not changed.',
  list: 'Work packages of the round',
  led: (area, lead) => (lead === undefined ? area : `${area} · Lead: ${lead}`),
  newTitle: 'New work package',
  form: 'Work package',
  edit: 'Edit',
  saved: 'Saved',
  fields: {
    title: 'Name',
    chefomraadeId: 'Area',
    track: 'Track',
    lead: 'Lead',
    description: 'Description',
  },
  rightsNext: 'The working group gets access by “Mend rights”',
  rightsNextBody:
    'It makes the SharePoint group and the places of the group. Then persons can be put into it. Only owners of the site and administrators can.',
  toRights: 'To rights',
  toMembers: 'To persons and roles',
};
