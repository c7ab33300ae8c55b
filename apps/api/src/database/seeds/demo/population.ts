import { type DemoCell, type DemoUnit, makeUnit } from "./DemoUnit.js";
import { befall, moveTo } from "./lifeEvents.js";
import { makePerson } from "./makePerson.js";
import { cellOn, type Person } from "./Person.js";
import { fillPosts } from "./posts.js";
import { Random } from "./Random.js";
import { STORIES } from "./stories.js";
import { asOf, takingPart } from "./takingPart.js";
import { UNIT_PLANS } from "./unitPlans.js";

/** Room for the people of one grassroots organisation in the numbering of all. */
const NUMBERS_PER_UNIT = 4000;

/** Rated members of phường Thượng Thanh in 2020, as published. */
const THUONG_THANH = { code: "00115", year: 2020, rated: 866 };

/** The grassroots organisations with everybody who was or came there from 2018 to 2020. */
export function populate(codes: readonly string[]): DemoUnit[] {
  const units = UNIT_PLANS.filter((it) => codes.includes(it.code)).map((plan) => {
    const unit = makeUnit(plan);
    const random = new Random(`people of ${plan.code}`);
    let last = unit.digit * NUMBERS_PER_UNIT;
    const nextNumber = (): number => ++last;
    for (const cell of unit.cells)
      for (let index = 0; index < cell.plan.size; index++)
        unit.people.push(makePerson(random, nextNumber(), cell));
    fillPosts(random, unit);
    befall(random, unit, nextNumber);
    return unit;
  });
  moveInOctober(units);
  const thuongThanh = units.find((it) => it.plan.code === THUONG_THANH.code);
  if (thuongThanh) exemptSurplus(thuongThanh);
  return units;
}

/** Everybody of `units` by the cell of official activity on a day. */
export function peopleByCell(units: readonly DemoUnit[], day: string): Map<DemoCell, Person[]> {
  const result = new Map<DemoCell, Person[]>();
  for (const person of units.flatMap((it) => it.people)) {
    const cell = cellOn(person, day);
    if (!cell) continue;
    const people = result.get(cell);
    if (people) people.push(person);
    else result.set(cell, [person]);
  }
  return result;
}

function moveInOctober(units: readonly DemoUnit[]): void {
  const story = STORIES.movedInOctober;
  const from = units
    .find((it) => it.plan.code === story.fromUnit)
    ?.cells.find((it) => it.plan.name === story.fromCell);
  const to = units
    .find((it) => it.plan.code === story.toUnit)
    ?.cells.find((it) => it.plan.name === story.toCell);
  const mover = from?.unit.people.find(
    (it) =>
      it.stays[0]?.cell === from &&
      it.stays.length === 1 &&
      !it.ended &&
      !it.isPlanted &&
      it.periods.length === 0,
  );
  if (!mover || !to) throw new Error("nobody can move in October");
  mover.isPlanted = true;
  moveTo(mover, to, story.movedOn);
}

/** The oldest ask for exemption until exactly as many are rated as were published. */
function exemptSurplus(unit: DemoUnit): void {
  const rated = unit.people.filter(
    (it) =>
      cellOn(it, asOf(THUONG_THANH.year))?.unit === unit &&
      takingPart(it, THUONG_THANH.year).status === "RATED",
  );
  const surplus = rated.length - THUONG_THANH.rated;
  if (surplus < 0) throw new Error(`${rated.length} rated members, ${THUONG_THANH.rated} needed`);
  const oldest = rated
    .filter((it) => !it.isPlanted && it.profile === "RESIDENTIAL")
    .sort((a, b) => (a.birthDate < b.birthDate ? -1 : 1));
  for (const person of oldest.slice(0, surplus))
    person.periods.push({ kind: "EXEMPT", from: "2020-02-03", until: null });
}
