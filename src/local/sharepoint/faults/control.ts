/**
 * The rules over HTTP, on an address of its own. Not for pages: a browser always says where such a request comes from,
 * and whoever says so is refused.
 */
import type { Faults } from './faults';
import { parseRule, RuleError } from './rule';

const usage = {
  'GET /rules': 'the rules, in order, with how many requests matched and met them',
  'POST /rules': 'adds a rule (an object) or several (an array)',
  'PUT /rules': 'puts this array of rules in place of all',
  'DELETE /rules': 'removes all',
  'DELETE /rules/<id>': 'removes one',
};

const refusal = (status: number, error: string): Response => Response.json({ error }, { status });

const rulesIn = (text: string): unknown[] => {
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json : [json];
  } catch {
    throw new RuleError('The body is no JSON.');
  }
};

/** All of them or, with the first mistake, none. */
const add = (faults: Faults, text: string, inPlaceOfAll: boolean): Response => {
  const rules = rulesIn(text).map(parseRule);
  if (inPlaceOfAll) faults.clear();
  const ids = rules.map((rule) => faults.add(rule));
  return Response.json({ ids }, { status: 201 });
};

const remove = (faults: Faults, id: string | undefined): Response => {
  if (id === undefined) faults.clear();
  else if (!faults.remove(Number(id))) return refusal(404, `There is no rule ${id}.`);
  return new Response(null, { status: 204 });
};

const answer = async (faults: Faults, request: Request, id: string | undefined): Promise<Response> => {
  const { method } = request;
  if (method === 'GET' && id === undefined) return Response.json(faults.state());
  if (method === 'DELETE') return remove(faults, id);
  if ((method === 'POST' || method === 'PUT') && id === undefined)
    return add(faults, await request.text(), method === 'PUT');
  return refusal(405, `${method} is not known here.`);
};

export const createFaultControl =
  (faults: Faults) =>
  async (request: Request): Promise<Response> => {
    if (request.headers.get('origin') !== null) return refusal(403, 'This address is not for pages.');
    const { pathname } = new URL(request.url);
    if (pathname === '/') return Response.json(usage);
    const match = /^\/rules(?:\/(\d+))?\/?$/.exec(pathname);
    if (!match) return refusal(404, `${pathname} is not known here.`);
    try {
      return await answer(faults, request, match[1]);
    } catch (error) {
      if (error instanceof RuleError) return refusal(400, error.message);
      throw error;
    }
  };
