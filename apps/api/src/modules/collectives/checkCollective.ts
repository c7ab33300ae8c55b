import { type CollectiveKind, isPartyCollective } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AppointToCollectiveInput } from "./collective.inputs.js";

export const NAME_LIMIT = 200;
const TITLE_LIMIT = 200;
const AUTHORITY_LIMIT = 200;
const GROUP_LIMIT = 64;

/** Name and first day of a collective, checked; the name in NFC. */
export function checkNaming(
  check: InputCheck,
  { name, foundedOn }: { name: string; foundedOn?: string | null },
  today: string,
): string {
  if (foundedOn && foundedOn > today) check.add("input.foundedOn", "DATE_FUTURE", { today });
  return check.requiredText("input.name", name, NAME_LIMIT);
}

export interface WrittenPost {
  title: string;
  managingAuthority: string | null;
  equivalentGroup: string | null;
}

/** @throws {InvalidInputError} naming every faulty field */
export function checkAppointment(
  input: AppointToCollectiveInput,
  life: { foundedOn: string | null; dissolvedOn: string | null },
): WrittenPost {
  const check = new InputCheck();
  const written = {
    title: check.requiredText("input.title", input.title, TITLE_LIMIT),
    managingAuthority: check.text("input.managingAuthority", input.managingAuthority, AUTHORITY_LIMIT),
    equivalentGroup: check.text("input.equivalentGroup", input.equivalentGroup, GROUP_LIMIT),
  };
  if (life.foundedOn && input.validFrom < life.foundedOn)
    check.add("input.validFrom", "DATE_ORDER", { field: "foundedOn", date: life.foundedOn });
  if (life.dissolvedOn)
    check.add("input.collectiveId", "COLLECTIVE_DISSOLVED", { dissolvedOn: life.dissolvedOn });
  if (input.validTo && input.validTo <= input.validFrom)
    check.add("input.validTo", "DATE_ORDER", { field: "validFrom", date: input.validFrom });
  check.assertClean();
  return written;
}

/** Whose post membership of a collective is. */
export function postKindOf(kind: CollectiveKind): "PARTY" | "STATE" | "MASS_ORGANISATION" {
  if (isPartyCollective(kind)) return "PARTY";
  const isMass = kind === "FATHERLAND_FRONT_STANDING" || kind === "MASS_ORGANISATION_STANDING";
  return isMass ? "MASS_ORGANISATION" : "STATE";
}
