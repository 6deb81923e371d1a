import type { OrgUnitId } from '../../../domain/ids';
import type { OrgUnit } from '../../../domain/organisation';
import { areaLabels, medLevelLabels, orgUnitKindLabels } from '../choiceLabels';
import { defineList } from '../defineList';
import { choice, date, itemId, lookups, optionalChoice, text } from '../fields';

export const organisationList = defineList<OrgUnit>({
  name: 'organisation',
  url: 'RdOrganisation',
  title: 'Organisation',
  description: 'Råderum i Teams: chefområder, fagudvalg, MED-udvalg og styregrupper med gyldighed fra og til.',
  titleColumn: 'Navn',
  fields: {
    id: itemId<OrgUnitId>(),
    key: text('RdCode', 'Kode', { required: true, unique: true, maxLength: 100 }),
    name: text('Title', 'Navn', { required: true }),
    shortName: text('RdShortName', 'Kort navn', { required: true, maxLength: 60 }),
    kind: choice('RdKind', 'Art', orgUnitKindLabels),
    area: choice('RdArea', 'Område', areaLabels, { default: 'alle' }),
    medLevel: optionalChoice('RdMedLevel', 'MED-niveau', medLevelLabels),
    coversIds: lookups<OrgUnitId>('RdCovers', 'Dækker chefområder', 'organisation'),
    validFrom: date('RdValidFrom', 'Gyldig fra'),
    validTo: date('RdValidTo', 'Gyldig til'),
  },
  view: ['LinkTitle', 'RdShortName', 'RdKind', 'RdArea', 'RdMedLevel', 'RdCovers', 'RdValidFrom', 'RdValidTo'],
});
