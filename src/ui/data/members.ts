/** Who is in the groups of the site, for the pages that set the work up. */
export const memberGroupsKey = ['memberGroups'] as const;
