import type { Role } from "@xeploai/domain";
import { NATION_CODE, unitOrganisationId } from "../reference/administrativeUnits.js";
import type { DemoTables } from "./DemoTables.js";
import { type DemoUnit, demoCellId, demoUnitId } from "./DemoUnit.js";
import { namedDemoId } from "./demoId.js";
import type { Person } from "./Person.js";
import { STORIES } from "./stories.js";
import { takingPart } from "./takingPart.js";

/** The one password of all demo accounts; they exist in the demo only, which production refuses. */
export const DEMO_PASSWORD = "XepLoai-2018";

/** A sign-in of the demo, shown on the sign-in screen and printed at start. */
export interface DemoAccount {
  username: string;
  password: string;
  role: Role;
  displayName: string;
  organisationName: string;
}

interface AccountPlan {
  username: string;
  role: Role;
  displayName: string;
  organisationName: string;
  organisationId: string;
  /** Finds the member the account belongs to among the people of the demo. */
  member?: (people: readonly Person[]) => Person | undefined;
}

const NGOC_THUY = "00118";
const HALF_WAY = STORIES.halfWayCell.cell;
const halfWayId = demoCellId(NGOC_THUY, HALF_WAY);
const neighbourId = demoCellId(NGOC_THUY, "Chi bộ tổ dân phố số 6");

const PLANS: readonly AccountPlan[] = [
  plan(
    "quantri",
    "SYSTEM_ADMINISTRATOR",
    "Quản trị hệ thống",
    "Toàn hệ thống",
    unitOrganisationId(NATION_CODE),
  ),
  plan(
    "vanphong.ngocthuy",
    "WARD_ADMINISTRATOR",
    "Văn phòng Đảng ủy Ngọc Thụy",
    "Phường Ngọc Thụy",
    demoUnitId(NGOC_THUY),
  ),
  {
    ...plan("danguy.ngocthuy", "COMMITTEE", "", "Phường Ngọc Thụy", demoUnitId(NGOC_THUY)),
    member: (people) => holderOf(people, demoUnitId(NGOC_THUY), "Phó Bí thư Thường trực Đảng ủy phường"),
  },
  {
    ...plan("bithu.ngocthuy", "CELL_SECRETARY", "", `${HALF_WAY}, phường Ngọc Thụy`, halfWayId),
    member: (people) => holderOf(people, halfWayId, "Bí thư chi bộ"),
  },
  {
    ...plan("dangvien.ngocthuy", "MEMBER", "", `${HALF_WAY}, phường Ngọc Thụy`, halfWayId),
    member: (people) => ordinaryMember(people, halfWayId, "FEMALE"),
  },
  {
    ...plan("dangvien2.ngocthuy", "MEMBER", "", "Chi bộ tổ dân phố số 6, phường Ngọc Thụy", neighbourId),
    member: (people) => ordinaryMember(people, neighbourId, "MALE"),
  },
  plan(
    "vanphong.cukhoi",
    "WARD_ADMINISTRATOR",
    "Văn phòng Đảng ủy Cự Khối",
    "Phường Cự Khối",
    demoUnitId("00154"),
  ),
  plan("danguy.cukhoi", "COMMITTEE", "Đảng ủy Cự Khối", "Phường Cự Khối", demoUnitId("00154")),
  plan(
    "vanphong.thuongthanh",
    "WARD_ADMINISTRATOR",
    "Văn phòng Đảng ủy Thượng Thanh",
    "Phường Thượng Thanh",
    demoUnitId("00115"),
  ),
  plan(
    "phantich.longbien",
    "ANALYST",
    "Ban Tổ chức Quận ủy Long Biên",
    "Quận Long Biên",
    unitOrganisationId("004"),
  ),
  plan(
    "kiemtra.longbien",
    "INSPECTOR",
    "Ủy ban Kiểm tra Quận ủy Long Biên",
    "Quận Long Biên",
    unitOrganisationId("004"),
  ),
];

function plan(
  username: string,
  role: Role,
  displayName: string,
  organisationName: string,
  organisationId: string,
): AccountPlan {
  return { username, role, displayName, organisationName, organisationId };
}

const holderOf = (people: readonly Person[], placeId: string, title: string): Person | undefined =>
  people.find((it) => it.posts.some((post) => post.cellOrUnitId === placeId && post.title === title));

/** Somebody without posts who stays in the cell and is rated in every year. */
const ordinaryMember = (
  people: readonly Person[],
  cellId: string,
  gender: Person["gender"],
): Person | undefined =>
  people.find(
    (it) =>
      it.gender === gender &&
      it.stays.length === 1 &&
      it.stays[0]?.cell.id === cellId &&
      it.ended === null &&
      it.posts.length === 0 &&
      it.periods.length === 0 &&
      it.disciplines.length === 0 &&
      !it.isStateEmployee &&
      it.birthDate < "1965-01-01" &&
      [2018, 2019, 2020].every((year) => takingPart(it, year).status === "RATED"),
  );

export const accountId = (username: string): string => namedDemoId(`account:${username}`);

export interface BoundAccount {
  plan: AccountPlan;
  person: Person | null;
}

/** Each account with the member it belongs to. */
export function bindAccounts(units: readonly DemoUnit[]): BoundAccount[] {
  const people = units.flatMap((it) => it.people);
  return PLANS.map((it) => {
    const person = it.member?.(people) ?? null;
    if (it.member && !person) throw new Error(`no member for ${it.username}`);
    return { plan: it, person };
  });
}

export function addAccounts(
  tables: DemoTables,
  accounts: readonly BoundAccount[],
  passwordHash: string,
): void {
  for (const { plan: it, person } of accounts) {
    const id = accountId(it.username);
    const displayName = person?.fullName ?? it.displayName;
    tables.add("accounts", [
      id,
      it.username,
      displayName,
      passwordHash,
      false,
      person?.id ?? null,
      "2018-11-20T08:00:00+07:00",
    ]);
    tables.add("account_grants", [
      namedDemoId(`grant:${it.username}`),
      id,
      it.role,
      it.organisationId,
      "2018-01-01",
    ]);
  }
}

/** What the sign-in screen and the start of the server show; needs the people, for the names of the members among them. */
export const presentAccounts = (accounts: readonly BoundAccount[]): DemoAccount[] =>
  accounts.map(({ plan: { username, role, displayName, organisationName }, person }) => ({
    username,
    password: DEMO_PASSWORD,
    role,
    displayName: person?.fullName ?? displayName,
    organisationName,
  }));
