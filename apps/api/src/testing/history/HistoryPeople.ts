import type { Role } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { TestApi } from "../execute.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../makeUnits.js";

const NAMES = ["ADMINISTRATOR", "SECRETARY", "TELLER_1", "TELLER_2", "COMMITTEE_1", "COMMITTEE_2"] as const;
type Name = (typeof NAMES)[number];

/** The accounts all histories of a database share; each ward grants them their roles in it. */
export class HistoryPeople {
  private constructor(
    readonly district: TestUnit,
    /** A ward none of the histories is about. */
    readonly elsewhere: TestUnit,
    private readonly accounts: ReadonlyMap<Name, Actor>,
  ) {}

  static async make(api: TestApi): Promise<HistoryPeople> {
    const { district, ward } = await makeWard(api.dataSource);
    const elsewhere = await makeUnit(api.dataSource, district, "WARD", "Đảng bộ phường Bồ Đề");
    const accounts = new Map<Name, Actor>();
    for (const name of NAMES) accounts.set(name, await makeActor(api.dataSource, "MEMBER", ward));
    return new HistoryPeople(district, elsewhere, accounts);
  }

  administrator(place: TestUnit): Actor {
    return this.#as("ADMINISTRATOR", "WARD_ADMINISTRATOR", place);
  }

  secretary(place: TestUnit): Actor {
    return this.#as("SECRETARY", "CELL_SECRETARY", place);
  }

  teller(place: TestUnit, who: number, memberId: string): Actor {
    return { ...this.#as(who === 0 ? "TELLER_1" : "TELLER_2", "MEMBER", place), memberId };
  }

  committee(place: TestUnit, who: number, memberId: string | null): Actor {
    return { ...this.#as(who === 0 ? "COMMITTEE_1" : "COMMITTEE_2", "COMMITTEE", place), memberId };
  }

  #as(name: Name, role: Role, { id, name: unitName, shortName, kind, lo, hi }: TestUnit): Actor {
    const account = this.accounts.get(name);
    if (!account) throw new RangeError(`nobody is called ${name}`);
    const organisation = { id, name: unitName, shortName, kind };
    const grant = { role, lo, hi, validFrom: "2018-01-01", validTo: null, organisation };
    return { ...account, grants: [grant] };
  }
}
