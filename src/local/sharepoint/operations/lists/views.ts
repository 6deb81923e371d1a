/** `…/views`. The server keeps views; drawing them (`renderAsHtml`) it does not know. */
import { textArgument, type Segment } from '../../http/apiPath';
import type { Body } from '../../http/jsonBody';
import { badRequest, cannotConvert, notImplemented, spException } from '../../http/sharePointError';
import type { List } from '../../store/lists/lists';
import type { View } from '../../store/lists/views';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf } from '../entitySource';
import { plainGuid } from '../fields/fieldXml';
import { recordChange } from '../changes/recordChange';
import { action, steps, type Resource } from '../resource';
import { refuseOtherKeys } from '../strictness';
import { viewFieldsSource, viewSource } from './viewSource';
import { changedView, viewFromXml } from './viewSettings';

const set = 'SP.ApiData.Views';

const noView = (): Error => spException(-2147024809, 'The specified view is invalid.', 404);

/** Public views belong to the list, personal ones to whoever may have some. */
const mayChange = (call: Call, list: List, view: Pick<View, 'personalOf'>): void =>
  call.rights.require(call.rights.onList(list), view.personalOf === undefined ? 'manageLists' : 'managePersonalViews');

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value;
};

const existing = (call: Call, list: List, name: string): string => {
  const field = call.site.fields.byNameOrTitle(list.id, name);
  if (!field)
    throw spException(-2147024809, `Column '${name}' does not exist. It may have been deleted by another user.`, 400);
  return field.internalName;
};

/** A view shows columns of its list, and is everybody's default only where everybody sees it. */
const checked = <T extends Pick<View, 'fields' | 'isDefault' | 'personalOf'>>(call: Call, list: List, view: T): T => {
  if (view.isDefault && view.personalOf !== undefined) throw notImplemented('a personal view as the default one');
  return { ...view, fields: view.fields.map((name) => existing(call, list, name)) };
};

/** Without columns of its own a new view shows those of the default one, as recorded. */
const addView = (call: Call, list: List, body: Body): View => {
  const model = call.site.views.of(list.id, call.person.id).find((view) => view.isDefault);
  const draft = changedView(
    {
      listId: list.id,
      title: '',
      isDefault: false,
      personalOf: undefined,
      rowLimit: 30,
      paged: true,
      query: '',
      fields: model?.fields ?? ['LinkTitle'],
      hidden: false,
      settings: { BaseViewId: null },
    },
    body,
    call.person.id,
  );
  mayChange(call, list, draft);
  return call.site.write(() => {
    const view = call.site.views.add(checked(call, list, draft));
    recordChange(call, 'add', 'view', list, view.id);
    return view;
  });
};

const viewFields = (call: Call, list: List, view: View): Resource => {
  const update = (fields: readonly string[]): void => {
    mayChange(call, list, view);
    call.site.write(() => {
      call.site.views.update({ ...view, fields });
      recordChange(call, 'update', 'view', list, view.id);
    });
  };
  const move = (): void => {
    const name = text(call.body['field']);
    const index = call.body['index'];
    if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) throw cannotConvert('Edm.Int32');
    if (!view.fields.includes(name)) throw badRequest(`The view has no field ${name}.`);
    const rest = view.fields.filter((one) => one !== name);
    update([...rest.slice(0, index), name, ...rest.slice(index)]);
  };
  const source = viewFieldsSource(call, view);
  return {
    read: () => entityPayload('SP.ApiData.ViewFieldCollections', source, call.options),
    go: (segment) =>
      steps({
        addviewfield: (step) =>
          action('AddViewField', () => {
            const name = existing(call, list, textArgument(step));
            update(view.fields.includes(name) ? view.fields : [...view.fields, name]);
          }),
        removeviewfield: (step) =>
          action('RemoveViewField', () => update(view.fields.filter((name) => name !== textArgument(step)))),
        removeallviewfields: () => action('RemoveAllViewFields', () => update([])),
        moveviewfieldto: () => action('MoveViewFieldTo', move, ['field', 'index']),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const remove = (call: Call, list: List, view: View): void => {
  mayChange(call, list, view);
  const { views } = call.site;
  call.site.write(() => {
    recordChange(call, 'delete', 'view', list, view.id);
    views.remove(view.id);
    // A list has a default view as long as it has any that everybody sees.
    const next = views.of(list.id, call.person.id).find((one) => one.personalOf === undefined && !one.hidden);
    if (view.isDefault && next) views.update({ ...next, isDefault: true });
  });
};

const viewResource = (call: Call, list: List, view: View | undefined): Resource => {
  if (!view) throw noView();
  const source = viewSource(call, list, view);
  const save = (next: View): void => {
    mayChange(call, list, view);
    if ((next.personalOf === undefined) !== (view.personalOf === undefined))
      throw notImplemented('turning a personal view into a public one, or back');
    if (view.isDefault && !next.isDefault)
      throw notImplemented('a list without a default view (make another one the default instead)');
    call.site.write(() => {
      call.site.views.update(checked(call, list, next));
      recordChange(call, 'update', 'view', list, view.id);
    });
  };
  return {
    types: ['SP.View'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      save(changedView(view, call.body, call.person.id));
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove(call, list, view);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        viewfields: () => viewFields(call, list, view),
        setviewxml: () => action('SetViewXml', () => save(viewFromXml(view, text(call.body['viewXml']))), ['viewXml']),
        deleteobject: () => action('DeleteObject', () => remove(call, list, view)),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

/** `views/add`: the view inside `parameters` (SP.ViewCreationInformation). */
const creation = (call: Call): Body => {
  refuseOtherKeys(call.body, ['parameters']);
  const given = call.body['parameters'];
  if (typeof given !== 'object' || given === null) throw badRequest('The parameter parameters is missing.');
  return { ...given };
};

export const viewsResource = (call: Call, list: List, segment: Segment): Resource => {
  const all = call.site.views.of(list.id, call.person.id);
  const added = (body: Body) =>
    entityPayload(set, viewSource(call, list, addView(call, list, body)), call.options, 201);
  const byId = (step: Segment): Resource => {
    const id = plainGuid(textArgument(step));
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
    post: () => added(call.body),
    go: steps({
      add: () => ({ post: () => added(creation(call)) }),
      getbyid: byId,
      getbytitle: (step) => {
        const title = textArgument(step);
        return viewResource(
          call,
          list,
          all.find((view) => view.title === title),
        );
      },
    }),
  };
};

export const defaultView = (call: Call, list: List): Resource =>
  viewResource(
    call,
    list,
    call.site.views.of(list.id, call.person.id).find((view) => view.isDefault),
  );
