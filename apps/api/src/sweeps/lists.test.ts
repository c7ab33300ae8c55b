import { type GraphQLField, type GraphQLSchema, getNamedType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../schema.js";
import { type ApiError, startTestApi, type TestApi } from "../testing/execute.js";
import { heaviestStep } from "../testing/heaviestStep.js";
import { LargeWard } from "../testing/LargeWard.js";
import { makeWard } from "../testing/makeUnits.js";
import { type Statement, sentStatements } from "../testing/sentStatements.js";
import { BOARDS, INBOXES, LISTS, type Listing, PAGES, SINGLE } from "./listings.js";
import { selectionOf } from "./selectionOf.js";

/** Every use case opens its transaction, tells it the session, and closes it: three statements beside its own. */
const TRANSACTION = 3;
const MEMBERS = 1300;

interface Page {
  totalCount: number;
  items: object[];
}

let api: TestApi;
let schema: GraphQLSchema;
let large: LargeWard;
let small: LargeWard;

beforeAll(async () => {
  schema = await createSchema(null);
  api = await startTestApi();
  const { nation, district } = await makeWard(api.dataSource);
  small = await LargeWard.make(api, nation, district, { members: 8, cells: 2 });
  large = await LargeWard.make(api, nation, district, { members: MEMBERS, cells: 40 });
  await api.dataSource.query("ANALYZE");
}, 180_000);
afterAll(() => api?.close());

const queries = () => Object.values(schema.getQueryType()?.getFields() ?? {});

interface Asked<T> {
  it: T;
  errors: ApiError[];
  statements: Statement[];
}

/** Asks for a list as somebody of the ward who sees it; `depth` 1 is the rows alone, more what hangs on them. */
async function ask<T>(
  name: string,
  listing: Listing,
  w: LargeWard,
  { depth, page }: { depth: number; page?: object },
): Promise<Asked<T>> {
  const field = queries().find((it) => it.name === name);
  if (!field) throw new RangeError(`no query ${name}`);
  const inner = listing.field === undefined ? undefined : fieldOf(field, listing.field);
  const variables: Record<string, unknown> = { ...listing.variables?.(w), ...(page && { page }) };
  const declared = [field, ...(inner ? [inner] : [])].flatMap((it) =>
    it.args.filter((argument) => argument.name in variables),
  );
  const heads = declared.map((it) => `$${it.name}: ${it.type}`).join(", ");
  const rows = selectionOf(schema, getNamedType((inner ?? field).type).name, page ? depth + 1 : depth);
  const selection = inner ? `{ ${inner.name}${passed(inner, variables)} ${rows} }` : rows;
  const document = `query ${heads && `(${heads})`} { it: ${name}${passed(field, variables)} ${selection} }`;
  const { answer, statements } = await sentStatements(api, () =>
    api.execute<{ it: unknown }>(document, variables, listing.as(w)),
  );
  const it = answer.data?.it;
  const found = inner && it ? Object.values(it as object)[0] : it;
  return { it: found as T, errors: answer.errors, statements };
}

type SchemaField = GraphQLField<unknown, unknown>;

function fieldOf({ type }: SchemaField, name: string): SchemaField | undefined {
  const outer = getNamedType(type);
  return isObjectType(outer) ? outer.getFields()[name] : undefined;
}

function passed({ args }: SchemaField, variables: object): string {
  const given = args.filter((it) => it.name in variables).map((it) => `${it.name}: $${it.name}`);
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

/** Statements that are no page's own: of its transaction, and of the thing it hangs on. */
async function around(name: string, { field, ...thing }: Listing, w: LargeWard): Promise<number> {
  if (field === undefined) return TRANSACTION;
  return TRANSACTION + (await ask(name, thing, w, { depth: 1 })).statements.length;
}

const named = (listings: Readonly<Record<string, Listing>>) =>
  Object.entries(listings).map(([name, listing]) => ({ name, listing }));

describe("every query", () => {
  it("is known as a page, a whole list, a board, or one thing; whoever adds one says which", () => {
    const known = [...[PAGES, INBOXES, LISTS, BOARDS].flatMap((it) => Object.keys(it)), ...SINGLE];
    expect(
      queries()
        .map((it) => it.name)
        .toSorted(),
    ).toEqual(known.toSorted());
  });

  it("is a page wherever a field takes one, and a whole list wherever it gives one", () => {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const paged = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter((it) => it.args.some((argument) => argument.name === "page"))
        .map((it) => (type.name === "Query" ? it.name : `${type.name}.${it.name}`)),
    );
    const listed = queries().filter((it) => String(it.type).startsWith("["));
    const pages = queries().flatMap((it) => {
      const listing = PAGES[it.name] ?? INBOXES[it.name];
      return listing ? [listing.field ? `${getNamedType(it.type)}.${listing.field}` : it.name] : [];
    });
    expect(paged.toSorted()).toEqual(pages.toSorted());
    expect(listed.map((it) => it.name).toSorted()).toEqual(Object.keys(LISTS).toSorted());
  });
});

describe.each(named({ ...PAGES, ...INBOXES }))("the page $name of a ward of 1,300", ({ name, listing }) => {
  const statements = INBOXES[name]?.statements ?? 1;
  const { atLeast = 0 } = listing;
  const page = (w: LargeWard, offset: number, limit: number, depth = 1) =>
    ask<Page>(name, listing, w, { depth, page: { offset, limit } });

  it("is read at the start, in the middle and past the end, in one statement each", async () => {
    const first = await page(large, 0, 100);
    expect(first.errors).toEqual([]);
    expect(first.it.totalCount).toBeGreaterThanOrEqual(atLeast);
    expect(first.it.items).toHaveLength(Math.min(100, first.it.totalCount));
    const middle = await page(large, Math.floor(first.it.totalCount / 2), 100);
    const end = await page(large, first.it.totalCount, 100);
    expect(end.it).toMatchObject({ totalCount: first.it.totalCount, items: [] });
    const others = await around(name, listing, large);
    const counts = [first, middle, end].map((it) => it.statements.length - others);
    expect(counts).toEqual([statements, statements, statements]);
  });

  it("costs no statement more for a long page or a large ward, whatever hangs on its rows", async () => {
    const count = async (w: LargeWard, limit: number) => {
      const { errors, statements: sent } = await page(w, 0, limit, 3);
      expect(errors).toEqual([]);
      return sent.length;
    };
    const [long, ofSmall, short] = [await count(large, 100), await count(small, 100), await count(large, 2)];
    expect(long).toBe(ofSmall);
    // What nobody on a short page has is not asked for: the names of those a review waits for.
    expect(long - short).toBeLessThanOrEqual(1);
  });

  it("is never given whole", async () => {
    const { errors } = await page(large, 0, 100_000);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("asks the database for no work that grows with people times people", async () => {
    const { statements: sent } = await page(large, 0, 100);
    for (const statement of sent.filter((it) => /^\s*(SELECT|WITH)/i.test(it.text)))
      expect([statement.text, (await heaviestStep(api, statement)) < MEMBERS * 10]).toEqual([
        statement.text,
        true,
      ]);
  });
});

describe.each(named(LISTS))("the list $name of a ward of 1,300", ({ name, listing }) => {
  it("is bounded, and costs as many statements as in a small ward", async () => {
    const ofLarge = await ask<object[]>(name, listing, large, { depth: 3 });
    const ofSmall = await ask<object[]>(name, listing, small, { depth: 3 });
    expect(ofLarge.errors).toEqual([]);
    expect(ofLarge.it.length).toBeLessThanOrEqual(LISTS[name]?.most ?? 0);
    expect(ofLarge.statements.length).toBe(ofSmall.statements.length);
  });
});

describe.each(named(BOARDS))("the board $name of a ward of 1,300", ({ name, listing }) => {
  it("costs as many statements as of a small ward", async () => {
    const ofLarge = await ask(name, listing, large, { depth: 3 });
    const ofSmall = await ask(name, listing, small, { depth: 3 });
    expect(ofLarge.errors).toEqual([]);
    expect(ofLarge.statements.length).toBe(ofSmall.statements.length);
  });
});
