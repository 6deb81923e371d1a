/** The floor of a React page: the same rows by one plain request with a token it is given, in a plain table. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root === null) throw new Error('no root');

const load = async (): Promise<readonly Row[]> => {
  const answer = await fetch(query.get('items') ?? '', {
    headers: { Authorization: `Bearer ${query.get('token')}`, Accept: 'application/json;odata=nometadata' },
  });
  const page: { value: readonly Row[] } = await answer.json();
  return page.value;
};

function List() {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    void load().then(setRows);
  }, []);
  const keys = Object.keys(rows[0] ?? {})
    .filter((key) => key !== 'Title')
    .slice(0, 9);
  return (
    <table>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row['Id'])}>
            <th scope="row">{String(row['Title'])}</th>
            {keys.map((key) => (
              <td key={key}>{String(row[key] ?? '')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

createRoot(root).render(<List />);
