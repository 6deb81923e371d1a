/** Lists that a web knows by what they are for, and what kinds of lists it can make. */
import { numberArgument, type Segment } from '../../http/apiPath';
import { notImplemented, spException } from '../../http/sharePointError';
import { documentsFolder } from '../../store/lists/siteLists';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf } from '../entitySource';
import { templateSources } from './templateSources';
import { listAt } from '../lists/lists';
import { steps, type Resource } from '../resource';

const gone = (): Error =>
  spException(-2130575322, 'List does not exist. The page you selected contains a list that does not exist.', 404);

const known = (call: Call, folder: string): Resource => {
  const list = call.site.lists.byFolder(folder);
  if (!list) throw gone();
  return listAt(call, list);
};

export const defaultDocumentLibrary = (call: Call): Resource => known(call, documentsFolder);

/** `getCatalog(113)`: the gallery of that template. */
export const catalog = (call: Call, step: Segment): Resource => {
  const template = numberArgument(step);
  const list = call.site.lists
    .all()
    .find((one) => one.baseTemplate === template && one.folder.startsWith('_catalogs/'));
  if (!list) throw notImplemented(`getCatalog(${template})`);
  return listAt(call, list);
};

export const listTemplatesResource = (call: Call): Resource => {
  const templates = templateSources(call);
  return {
    read: () => {
      return listedPayload(call, 'SP.ApiData.ListTemplates', templates);
    },
    go: steps({
      getbyname: (step) => {
        const name = step.args?.get('0');
        const source = templates.find(
          ({ properties }) => name?.kind === 'text' && properties['Name']?.() === name.value,
        );
        if (!source) throw spException(-2147024809, 'The list template does not exist.', 400);
        return {
          read: () => entityPayload('SP.ApiData.ListTemplates', source, call.options),
          go: (segment) => propertyOf(source, segment.key),
        };
      },
    }),
  };
};
