/** `…/forms`: the pages with which people see, edit and add items. Their addresses are real, the pages are not drawn here. */
import { createHash } from 'node:crypto';
import { textArgument, type Segment } from '../../http/apiPath';
import { spException } from '../../http/sharePointError';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { plainGuid } from '../fields/fieldXml';
import { listLink, pagesUrl } from './listAddress';
import { steps, type Resource } from '../resource';

/** SP.PageType of each form. */
const pages = { DispForm: 4, EditForm: 6, NewForm: 8 } as const;

/** Always the same for the same list and form. */
const formId = (list: List, page: string): string => {
  const digest = createHash('sha256').update(`${list.id}/${page}`).digest('hex');
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
};

const formSource = (call: Call, list: List, page: keyof typeof pages): EntitySource => {
  const id = formId(list, page);
  const editLink = `${listLink(list)}/Forms(guid'${id}')`;
  const url = `${pagesUrl(call, list)}/${page}.aspx`;
  const path = () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: url } });
  return {
    type: 'SP.Form',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      DecodedUrl: () => url,
      FormType: () => pages[page],
      Id: () => id,
      ResourcePath: path,
      ServerRelativeUrl: () => url,
    },
  };
};

export const formSources = (call: Call, list: List): EntitySource[] =>
  (['DispForm', 'EditForm', 'NewForm'] as const).map((page) => formSource(call, list, page));

export const formsResource = (call: Call, list: List, segment: Segment): Resource => {
  const forms = formSources(call, list);
  const byId = (step: Segment): Resource => {
    const id = plainGuid(textArgument(step));
    const form = forms.find((one) => one.properties['Id']?.() === id);
    if (!form) throw spException(-2147024809, 'The form does not exist.', 404);
    return {
      read: () => entityPayload('SP.ApiData.Forms', form, call.options),
      go: (step2) => propertyOf(form, step2.key),
    };
  };
  if (segment.args !== undefined) return byId(segment);
  return {
    read: () => {
      return listedPayload(call, 'SP.ApiData.Forms', forms);
    },
    go: steps({ getbyid: byId }),
  };
};
