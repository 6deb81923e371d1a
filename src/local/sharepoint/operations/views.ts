/** `…/views`. The server keeps views; drawing them (`renderAsHtml`) it does not know. */
import { textArgument, type Segment } from '../http/apiPath';
import { badRequest, cannotConvert, noSuchProperty, spException } from '../http/sharePointError';
import type { List } from '../store/lists';
import type { View, ViewDraft } from '../store/views';
import { parseXml, type XmlElement } from '../xml/parseXml';
import type { Call } from './call';
import { listedPayload } from './collection';
import { entityPayload, propertyOf } from './entitySource';
import { recordChange } from './recordChange';
import { action, steps, type Resource } from './resource';
import { viewFieldsSource, viewSource } from './viewSource';

const set = 'SP.ApiData.Views';

const noView = (): Error => spException(-2147024809, 'The specified view is invalid.', 404);

/** Public views belong to the list, personal ones to whoever may have some. */
const mayChange = (call: Call, list: List, view: Pick<View, 'personalOf'>): void =>
  call.rights.require(call.rights.onList(list), view.personalOf === undefined ? 'manageLists' : 'managePersonalViews');

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
};
const whole = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw cannotConvert('Edm.Int32');
  return value;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};
const texts = (value: unknown): string[] => {
  if (!Array.isArray(value)) throw cannotConvert('Collection(Edm.String)');
  return value.map(text);
};

const changed = <T extends ViewDraft>(call: Call, view: T): T => {
  const change: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(call.body)) {
    if (name === 'Title') change['title'] = text(value);
    else if (name === 'RowLimit') change['rowLimit'] = whole(value);
    else if (name === 'ViewQuery' || name === 'Query') change['query'] = text(value ?? '');
    else if (name === 'DefaultView' || name === 'SetAsDefaultView') change['isDefault'] = flag(value);
    else if (name === 'Paged') change['paged'] = flag(value);
    else if (name === 'Hidden') change['hidden'] = flag(value);
    else if (name === 'ViewFields') change['fields'] = texts(value);
    else if (name === 'PersonalView') change['personalOf'] = flag(value) ? call.person.id : undefined;
    else throw noSuchProperty(name, 'SP.View');
  }
  return { ...view, ...change };
};

const addView = (call: Call, list: List): View => {
  const draft = changed(call, {
    listId: list.id,
    title: '',
    isDefault: false,
    personalOf: undefined,
    rowLimit: 30,
    paged: true,
    query: '',
    fields: ['LinkTitle'],
    hidden: false,
  });
  if (draft.title.trim() === '') throw badRequest('The view has no title.');
  mayChange(call, list, draft);
  return call.site.write(() => {
    const view = call.site.views.add(draft);
    recordChange(call, 'add', 'view', list, view.id);
    return view;
  });
};

const inner = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** The text between `<Query>` and `</Query>`: kept as it came. */
const queryText = (xml: string): string => /<Query\s*>([\s\S]*?)<\/Query>/.exec(xml)?.[1]?.trim() ?? '';

const fromXml = (view: View, xml: string): View => {
  const root = parseXml(xml);
  if (root.name !== 'View') throw badRequest('The XML is not a view.');
  const fields = inner(root, 'ViewFields')?.children.map((child) => child.attributes.get('Name') ?? '');
  const limit = inner(root, 'RowLimit');
  return {
    ...view,
    query: queryText(xml),
    fields: fields ?? view.fields,
    rowLimit: limit === undefined ? view.rowLimit : whole(Number(limit.text)),
    paged: limit === undefined ? view.paged : limit.attributes.get('Paged')?.toUpperCase() === 'TRUE',
  };
};

const viewFields = (call: Call, list: List, view: View): Resource => {
  const update = (fields: readonly string[]): void => {
    mayChange(call, list, view);
    call.site.write(() => {
      call.site.views.update({ ...view, fields });
      recordChange(call, 'update', 'view', list, view.id);
    });
  };
  const existing = (name: string): string => {
    const field = call.site.fields.byNameOrTitle(list.id, name);
    if (!field)
      throw spException(-2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`, 400);
    return field.internalName;
  };
  return {
    read: () => entityPayload('SP.ApiData.ViewFieldCollections', viewFieldsSource(call, view), call.options),
    go: steps({
      schemaxml: () => propertyOf(viewFieldsSource(call, view), 'schemaxml'),
      items: () => propertyOf(viewFieldsSource(call, view), 'items'),
      addviewfield: (step) =>
        action('AddViewField', () => {
          const name = existing(textArgument(step));
          update(view.fields.includes(name) ? view.fields : [...view.fields, name]);
        }),
      removeviewfield: (step) =>
        action('RemoveViewField', () => update(view.fields.filter((name) => name !== textArgument(step)))),
      removeallviewfields: () => action('RemoveAllViewFields', () => update([])),
      moveviewfieldto: () =>
        action(
          'MoveViewFieldTo',
          () => {
            const name = text(call.body['field']);
            const index = call.body['index'];
            if (typeof index !== 'number' || !view.fields.includes(name))
              throw badRequest('The parameters field and index are needed.');
            const rest = view.fields.filter((one) => one !== name);
            update([...rest.slice(0, index), name, ...rest.slice(index)]);
          },
          ['field', 'index'],
        ),
    }),
  };
};

const viewResource = (call: Call, list: List, view: View | undefined): Resource => {
  if (!view) throw noView();
  const source = viewSource(call, list, view);
  const save = (next: View): void => {
    mayChange(call, list, view);
    call.site.write(() => {
      call.site.views.update(next);
      recordChange(call, 'update', 'view', list, view.id);
    });
  };
  return {
    types: ['SP.View'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      save(changed(call, view));
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      mayChange(call, list, view);
      call.site.write(() => {
        call.site.views.remove(view.id);
        recordChange(call, 'delete', 'view', list, view.id);
      });
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        viewfields: () => viewFields(call, list, view),
        setviewxml: () => action('SetViewXml', () => save(fromXml(view, text(call.body['viewXml']))), ['viewXml']),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

export const viewsResource = (call: Call, list: List, segment: Segment): Resource => {
  const all = call.site.views.of(list.id, call.person.id);
  const byId = (step: Segment): Resource => {
    const id = textArgument(step).replace(/[{}]/g, '').toLowerCase();
    return viewResource(
      call,
      list,
      all.find((view) => view.id === id),
    );
  };
  if (segment.args !== undefined) return byId(segment);
  return {
    types: ['SP.View'],
    read: () => {
      return listedPayload(
        call,
        set,
        all.map((view) => viewSource(call, list, view)),
      );
    },
    post: () => entityPayload(set, viewSource(call, list, addView(call, list)), call.options, 201),
    go: steps({
      getbyid: byId,
      getbytitle: (step) =>
        viewResource(
          call,
          list,
          all.find((view) => view.title === textArgument(step)),
        ),
    }),
  };
};

export const defaultView = (call: Call, list: List): Resource =>
  viewResource(
    call,
    list,
    call.site.views.of(list.id, call.person.id).find((view) => view.isDefault),
  );
