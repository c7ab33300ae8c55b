import { expect, it } from "vitest";
import { defaultAddress } from "./address";
import { exportAddress } from "./exportAddress";

it("asks for the workbook of exactly what is on the screen", () => {
  const address = { ...defaultAddress, groupBy: "CELL", stage: "SELF", compareWithYear: 2019 } as const;
  const { pathname, searchParams } = new URL(exportAddress(address, "w", 2020, "vi"), "http://localhost");
  expect(pathname).toBe("/files/exports/rating-statistics.xlsx");
  expect(Object.fromEntries(searchParams)).toEqual({
    withinId: "w",
    years: "2020",
    groupBy: "CELL",
    stage: "SELF",
    compareWithYear: "2019",
    language: "vi",
  });
});
