import { unitOrganisationId } from "../reference/administrativeUnits.js";
import { namedDemoId } from "./demoId.js";
import type { Person } from "./Person.js";
import { Random } from "./Random.js";
import { type CellPlan, UNIT_PLANS, type UnitPlan } from "./unitPlans.js";

export interface DemoCell {
  id: string;
  plan: CellPlan;
  /** From 1, within its grassroots organisation; 0 when the cell is the grassroots organisation itself. */
  number: number;
  unit: DemoUnit;
  /** How readily the cell gives high levels, around 0. */
  culture: number;
}

/** A grassroots organisation of the demo with its cells and the people it began with. */
export interface DemoUnit {
  id: string;
  plan: UnitPlan;
  /** Digit below the district in the tree. */
  digit: number;
  cells: DemoCell[];
  people: Person[];
}

/** Identifier of a grassroots organisation of the demo by its code: "00118", "K01". */
export const demoUnitId = (code: string): string =>
  code.startsWith("K") ? namedDemoId(`unit:${code}`) : unitOrganisationId(code);

/** Identifier of a cell by the code of its grassroots organisation and its name. */
export const demoCellId = (code: string, name: string): string => namedDemoId(`cell:${code}:${name}`);

/** A cell that calls nearly everybody excellent, whatever the year. */
const LENIENT = { code: "00118", name: "Chi bộ tổ dân phố số 12" };

/** The grassroots organisation of a plan with its cells, still without people. */
export function makeUnit(plan: UnitPlan): DemoUnit {
  const random = new Random(`cells of ${plan.code}`);
  const unit: DemoUnit = {
    id: demoUnitId(plan.code),
    plan,
    digit: UNIT_PLANS.indexOf(plan) + 1,
    cells: [],
    people: [],
  };
  const isCell = plan.organisation?.kind === "GRASSROOTS_CELL";
  unit.cells = plan.cells.map((cellPlan, index) => {
    const isLenient = plan.code === LENIENT.code && cellPlan.name === LENIENT.name;
    const culture = random.normal(0, 0.3);
    return {
      id: isCell ? unit.id : demoCellId(plan.code, cellPlan.name),
      plan: cellPlan,
      number: isCell ? 0 : index + 1,
      unit,
      culture: isLenient ? 2.2 : culture,
    };
  });
  return unit;
}
