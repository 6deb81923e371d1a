/** The name of a holder's group, as it is made. */
import { holderKey, type Holder, type wideHolders } from '../../domain/holder';
import { saysItself } from '../../domain/members';

interface Group {
  readonly title: string;
  readonly description: string;
}

const titles = {
  chef: 'Chef',
  chefgruppe: 'Chefgruppe',
  styregruppe: 'Styregruppe',
  omu: 'OMU',
  lmu: 'LMU',
  arbejdsgruppe: 'Arbejdsgruppe',
} as const;

/** SharePoint's longest group name (facts: 255; its own pages cut at less). */
const longestTitle = 120;

/** `name` is the unit's or the work package's. Two of one name are told apart by their numbers. */
export const holderGroup = (holder: Exclude<Holder, { role: (typeof wideHolders)[number] }>, name: string): Group => {
  const key = holderKey(holder);
  const number = key.slice(key.indexOf(':') + 1);
  // What SharePoint refuses in names of groups.
  const plain = name
    .replaceAll(/["/\\[\]:|<>+=;,?*'@]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const said = saysItself(titles[holder.role], plain) ? '' : `${titles[holder.role]} `;
  return {
    title: `${`Råderum – ${said}${plain}`.slice(0, longestTitle)} (${number})`,
    description: `Rettigheder i Råderum i Teams. Navnet må gerne ændres, mærket sidst i beskrivelsen må ikke. [raaderum:${key}]`,
  };
};
