/**
 * The tab's texts with the municipality's own names of the proposal's fields and choices, wherever they are shown outside
 * its form and page: lists, filters, overview, ideas. A hidden field has no name, and what has none is not shown there.
 */
import type { FieldChange, SkabelonChanges } from '../../domain/skabelon';
import type { SkabelonFieldId } from '../../domain/skabelonFields';
import type { Texts } from './da';
import type { namesText } from './da/names';

const namedChoices = <Names extends Readonly<Record<string, string>>>(names: Names, change?: FieldChange): Names =>
  Object.fromEntries(
    Object.entries(names).map(([value, name]) => [value, change?.choices?.[value]?.label?.trim() || name]),
  ) as Names; // the same keys, each a text

export const namedTexts = (
  texts: Texts,
  { fields }: Pick<SkabelonChanges, 'fields'>,
  { onlyWith, proposalsBy }: typeof namesText,
): Texts => {
  const { common, proposals, overview } = texts;
  const { list } = proposals;
  const own = (id: SkabelonFieldId): string | undefined => fields[id]?.label?.trim() || undefined;
  const isHidden = (id: SkabelonFieldId): boolean => fields[id]?.hidden === true;
  const name = (id: 'fagudvalgId' | 'type', usual: string): string => (isHidden(id) ? '' : (own(id) ?? usual));
  const by = (id: SkabelonFieldId, usual: string): string => {
    const label = own(id);
    return label === undefined ? usual : proposalsBy(label.toLowerCase());
  };
  const across = own('crossCutting');
  return {
    ...texts,
    common: {
      ...common,
      proposalTypes: namedChoices(common.proposalTypes, fields.type),
      tracks: namedChoices(common.tracks, fields.track),
      origins: namedChoices(common.origins, fields.origin),
      classifications: namedChoices(common.classifications, fields.classification),
    },
    proposals: {
      ...proposals,
      list: {
        ...list,
        columns: {
          number: own('number') ?? list.columns.number,
          title: own('title') ?? list.columns.title,
          chefomraade: own('chefomraadeId') ?? list.columns.chefomraade,
          fagudvalg: name('fagudvalgId', list.columns.fagudvalg),
          type: name('type', list.columns.type),
          stage: own('stage') ?? list.columns.stage,
        },
        chefomraade: own('chefomraadeId') ?? list.chefomraade,
        fagudvalg: name('fagudvalgId', list.fagudvalg),
        type: name('type', list.type),
        stage: own('stage') ?? list.stage,
        onlyCrossCutting: isHidden('crossCutting')
          ? ''
          : across === undefined
            ? list.onlyCrossCutting
            : onlyWith(across.toLowerCase()),
      },
    },
    overview: {
      ...overview,
      stage: own('stage') ?? overview.stage,
      area: own('chefomraadeId') ?? overview.area,
      stages: by('stage', overview.stages),
      areas: by('chefomraadeId', overview.areas),
    },
  };
};
