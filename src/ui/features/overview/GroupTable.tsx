import { mergeClasses } from '@fluentui/react-components';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import type { GroupLine } from './overviewView';
import { useTableStyles } from './tableStyles';

interface Line extends GroupLine<string | number> {
  readonly name: string;
  /** The proposals of this line. */
  readonly href: string;
}

/** Proposals counted and summed by something; each line leads to the list of just those. */
export function GroupTable({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  const table = useTableStyles();
  const { overview } = useText();
  const { tkr, count } = useFormat();
  const headNumber = mergeClasses(table.head, table.headNumber);
  return (
    <table className={table.table}>
      <caption className={table.caption}>{overview.fourYears}</caption>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {heading}
          </th>
          <th scope="col" className={headNumber}>
            {overview.count}
          </th>
          <th scope="col" className={headNumber}>
            {overview.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className={table.cell}>
              <a className={table.link} href={line.href}>
                {line.name}
              </a>
            </th>
            <td className={mergeClasses(table.cell, table.number)}>{count(line.count)}</td>
            <td className={mergeClasses(table.cell, table.number)}>
              {line.operating === undefined ? '–' : tkr(line.operating)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
