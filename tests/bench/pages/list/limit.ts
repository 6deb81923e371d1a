/**
 * The limit: a pool of row elements whose texts are overwritten. The least a browser must do; not a component to ship. It
 * searches as we do: slower would not be the limit.
 */
import { found, type PrepareGrid } from './grid';
import { rowsHolding } from '../../../../src/ui/data/rowsHolding';
import { columns, type BenchRow } from './rows';

const rowHeight = 44;
const overscan = 6;
const wordsOf = (row: BenchRow) => row.words;

export const prepareLimit: PrepareGrid = async (container) => (allRows) => {
  container.innerHTML = `<div class="limit" role="grid"><div class="limit-head">${columns
    .map((column) => `<span>${column.title}</span>`)
    .join('')}</div><div class="limit-body"></div></div>`;
  const scroller = found(container, '.limit');
  const body = found(container, '.limit-body');
  let rows: readonly BenchRow[] = allRows;

  const pool = Array.from({ length: Math.ceil(container.clientHeight / rowHeight) + 1 + 2 * overscan }, () => {
    const element = document.createElement('div');
    element.className = 'limit-row';
    element.setAttribute('role', 'row');
    const cells = columns.map((column) => {
      const cell = document.createElement('span');
      if (column.isFigure) cell.className = 'figure';
      element.append(cell);
      return cell;
    });
    body.append(element);
    return { element, cells, shown: undefined as BenchRow | undefined, index: -1 };
  });

  const draw = () => {
    const first = Math.max(0, Math.floor(scroller.scrollTop / rowHeight) - overscan);
    for (let offset = 0; offset < pool.length; offset += 1) {
      const index = first + offset;
      const slot = pool[index % pool.length];
      if (slot === undefined) continue;
      const row = rows[index];
      slot.element.hidden = row === undefined;
      if (row === undefined) continue;
      if (slot.index !== index) slot.element.style.transform = `translateY(${index * rowHeight}px)`;
      if (slot.shown !== row)
        columns.forEach((column, position) => {
          const cell = slot.cells[position];
          if (cell !== undefined) cell.textContent = column.text(row);
        });
      slot.index = index;
      slot.shown = row;
    }
  };
  const show = (next: readonly BenchRow[]) => {
    rows = next;
    body.style.height = `${rows.length * rowHeight}px`;
    scroller.scrollTop = 0;
    draw();
  };

  scroller.addEventListener('scroll', draw, { passive: true });
  show(allRows);
  return {
    filter: (typed) => show(rowsHolding(allRows, wordsOf, typed === '' ? [] : [typed])),
    scroller: () => scroller,
    rowHeight,
    headHeight: 40,
  };
};
