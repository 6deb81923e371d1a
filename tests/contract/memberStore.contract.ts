/** Groups and who is in them, met by somebody who may manage them. */
import type { MemberStore } from '../../src/domain/stores';
import { failureKind } from './contractSite';

export interface MembersSite {
  readonly store: MemberStore;
  /** An area's group that is there: "chef:12". */
  readonly chef: string;
  /** The address of somebody whom the directory knows, and who is in no group. */
  readonly address: string;
}

export const memberStoreContract = (open: () => Promise<MembersSite>): void => {
  describe('the store of members', () => {
    let site: MembersSite;
    beforeAll(async () => {
      site = await open();
    });
    const membersOf = async (key: string): Promise<readonly (string | undefined)[]> => {
      const groups = await site.store.groups();
      const group = groups.find((each) => each.key === key);
      return group?.members?.map(({ email }) => email?.toLowerCase()) ?? [];
    };

    it('tells of roles first, then of areas and committees, with what each is held as', async () => {
      const groups = await site.store.groups();
      const firstInUnit = groups.findIndex(({ of }) => of !== undefined);
      expect(groups.slice(0, firstInUnit).map(({ key }) => key)).toContain('raaderumsgruppe');
      expect(groups.slice(firstInUnit).every(({ of }) => of !== undefined)).toBe(true);
      expect(groups.find(({ key }) => key === site.chef)).toMatchObject({
        role: 'chef',
        holder: 'chef',
        isThere: true,
      });
    });

    it('counts no place that is there', async () => {
      expect(await site.store.missingPlaces()).toBe(0);
    });

    it('puts somebody into an area and into its role, and asked again does nothing', async () => {
      const added = await site.store.add(site.chef, site.address);
      expect(await site.store.add(site.chef, site.address)).toEqual(added);
      expect(added).toMatchObject({ isDirectoryGroup: false, email: site.address });
      expect((await membersOf(site.chef)).filter((email) => email === site.address)).toHaveLength(1);
      expect(await membersOf('chef')).toContain(site.address);
    });

    it('takes somebody out of one group alone, and once', async () => {
      const member = await site.store.add(site.chef, site.address);
      await site.store.remove(site.chef, member);
      await site.store.remove(site.chef, member);
      expect(await membersOf(site.chef)).not.toContain(site.address);
      expect(await membersOf('chef')).toContain(site.address);
    });

    it('knows nobody whom the directory does not know, and no group that is not made', async () => {
      expect(await failureKind(site.store.add(site.chef, 'ingen@eksempel.dk'))).toBe('NotFound');
      expect(await failureKind(site.store.add('chef:99999999', site.address))).toBe('SiteNotReady');
    });
  });
};
