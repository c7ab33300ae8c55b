import type { FieldFault } from "../graphql/ApiError";

/** Faults of an input by the name of the form's field: "input.fields.birthDate" belongs to birthDate. */
export function fieldErrors(
  faults: readonly FieldFault[],
  text: (fault: FieldFault) => string,
): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [fault.path.split(".").at(-1) ?? fault.path, text(fault)]));
}
