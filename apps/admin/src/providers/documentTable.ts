import type { GetListParams } from "react-admin";
import { execute } from "../graphql/execute";
import type * as G from "../graphql/generated/graphql";
import {
  AccountDocument,
  AccountsDocument,
  AuditEntriesDocument,
  CreateAccountDocument,
  CreateMemberDocument,
  CreateOrganisationDocument,
  MemberDocument,
  MembersDocument,
  OrganisationDocument,
  OrganisationsDocument,
  ReviewListDocument,
  RoundsDocument,
  UpdateAccountDocument,
  UpdateMemberDocument,
  UpdateOrganisationDocument,
} from "../graphql/generated/graphql";

export interface Row {
  id: string;
}

export interface ListAnswer {
  items: Row[];
  totalCount: number;
  /** Figures beside the page, such as the counts of tabs. */
  meta?: unknown;
}

type Page = G.PageInput;
type Sort = { field: string; direction: G.SortDirection };

/** What one resource can do; an absent method is refused by the data provider. */
export interface ResourceDocuments {
  list?: (filter: never, sort: Sort, page: Page) => Promise<ListAnswer>;
  one?: (id: string) => Promise<Row>;
  create?: (input: never) => Promise<Row>;
  update?: (input: never) => Promise<Row>;
}

/** (resource, method) → document. Sort fields are members of the schema's sort enums. */
export const DOCUMENTS = {
  organisations: {
    list: async (filter: G.OrganisationFilter, sort, page) => {
      const key = sort.field as G.OrganisationSortKey;
      const variables = { filter: searchedBelow(filter), sort: { key, direction: sort.direction }, page };
      return (await execute(OrganisationsDocument, variables)).organisations;
    },
    one: async (id) => (await execute(OrganisationDocument, { id })).organisation,
    create: async (input: G.CreateOrganisationInput) =>
      (await execute(CreateOrganisationDocument, { input })).createOrganisation,
    update: async (input: G.UpdateOrganisationInput) =>
      (await execute(UpdateOrganisationDocument, { input })).updateOrganisation,
  },
  members: {
    list: async (filter: G.MemberFilter, sort, page) => {
      const key = sort.field as G.MemberSortKey;
      const variables = { filter, sort: { key, direction: sort.direction }, page };
      const { statusCounts, ...members } = (await execute(MembersDocument, variables)).members;
      return { ...members, meta: { statusCounts } };
    },
    one: async (id) => (await execute(MemberDocument, { id })).member,
    create: async (input: G.CreateMemberInput) =>
      (await execute(CreateMemberDocument, { input })).createMember,
    update: async (input: G.UpdateMemberInput) =>
      (await execute(UpdateMemberDocument, { input })).updateMember,
  },
  reviews: {
    list: async (filter: G.ReviewFilter, sort, page) => {
      const key = sort.field as G.ReviewSortKey;
      const variables = { filter, sort: { key, direction: sort.direction }, page };
      const { stateCounts, ...reviews } = (await execute(ReviewListDocument, variables)).reviews;
      return { ...reviews, meta: { stateCounts } };
    },
  },
  rounds: {
    list: async (filter: G.RoundFilter, _sort, page) =>
      (await execute(RoundsDocument, { filter, page })).rounds,
  },
  accounts: {
    list: async (filter: G.AccountFilter, _sort, page) =>
      (await execute(AccountsDocument, { filter, page })).accounts,
    one: async (id) => (await execute(AccountDocument, { id })).account,
    create: async (input: G.CreateAccountInput) => {
      const { account, oneTimePassword } = (await execute(CreateAccountDocument, { input })).createAccount;
      return { ...account, oneTimePassword };
    },
    update: async (input: G.UpdateAccountInput) =>
      (await execute(UpdateAccountDocument, { input })).updateAccount,
  },
  auditEntries: {
    list: async (filter: G.AuditEntryFilter, _sort, page) => {
      const { items, totalCount } = (await execute(AuditEntriesDocument, { filter, page })).auditEntries;
      return { totalCount, items: items.map((it) => ({ ...it, id: `${it.chain}-${String(it.sequence)}` })) };
    },
  },
} satisfies Record<string, ResourceDocuments>;

/** A search looks through everything below the organisation, a plain list only at what stands directly under it. */
export function searchedBelow({ parentId, ...filter }: G.OrganisationFilter): G.OrganisationFilter {
  if (!parentId) return filter;
  return filter.search ? { ...filter, withinId: parentId } : { ...filter, parentId };
}

/** Page of react-admin (from 1) as offset and limit (at most 100). */
export function pageOf({ pagination }: Pick<GetListParams, "pagination">): Page {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const limit = Math.min(perPage, 100);
  return { offset: (page - 1) * limit, limit };
}
