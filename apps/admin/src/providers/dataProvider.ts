import type { DataProvider } from "react-admin";
import { ApiError } from "../graphql/ApiError";
import { DOCUMENTS, pageOf, type ResourceDocuments } from "./documentTable";

const TABLE: Record<string, ResourceDocuments> = DOCUMENTS;

/** A method the table does not give the resource is a mistake in our code, not of the user. */
function documentOf<M extends keyof ResourceDocuments>(
  resource: string,
  method: M,
): NonNullable<ResourceDocuments[M]> {
  const found = TABLE[resource]?.[method];
  if (!found) throw new TypeError(`No document for ${resource}.${method}`);
  return found;
}

/** Answers of react-admin's methods are generic in the record; the documents' types say what they hold. */
const as = <T>(value: unknown) => value as T;

/** Empty search boxes and cleared filters are left out, they are not values. */
export function filled(filter: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== "" && value !== null),
  );
}

export const dataProvider: DataProvider = {
  async getList(resource, params) {
    const { field = "NAME", order = "ASC" } = params.sort ?? {};
    const list = documentOf(resource, "list");
    const answer = await list(as(filled(params.filter)), { field, direction: order }, pageOf(params));
    return as({ data: answer.items, total: answer.totalCount, meta: answer.meta });
  },
  async getOne(resource, { id }) {
    return as({ data: await documentOf(resource, "one")(String(id)) });
  },
  async getMany(resource, { ids }) {
    const one = documentOf(resource, "one");
    return as({ data: await Promise.all(ids.map((id) => one(String(id)))) });
  },
  async getManyReference(resource, params) {
    return dataProvider.getList(resource, {
      ...params,
      filter: { ...params.filter, [params.target]: params.id },
    });
  },
  async create(resource, { data }) {
    return as({ data: await documentOf(resource, "create")(as(data)) });
  },
  async update(resource, { data }) {
    return as({ data: await documentOf(resource, "update")(as(data)) });
  },
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
};

/** Nothing is deleted or changed in bulk from the dashboard: the schema has no such act. */
async function refuse(): Promise<never> {
  throw new ApiError("FORBIDDEN");
}
