import type { TestApi } from "./execute.js";
import { makeNation, makeUnit, type TestUnit } from "./makeUnits.js";

type Name = "nation" | "province" | "district" | "ward" | "otherWard" | "cell" | "otherCell";

/** Two wards of one district, each with a cell. */
export async function plantTree({ dataSource }: TestApi): Promise<Record<Name, TestUnit>> {
  const nation = await makeNation(dataSource);
  const province = await makeUnit(dataSource, nation, "PROVINCE", "Đảng bộ thành phố Hà Nội");
  const district = await makeUnit(dataSource, province, "DISTRICT", "Đảng bộ quận Long Biên");
  const ward = await makeUnit(dataSource, district, "WARD", "Đảng bộ phường Ngọc Thụy");
  const otherWard = await makeUnit(dataSource, district, "WARD", "Đảng bộ phường Bồ Đề");
  const cell = await makeUnit(dataSource, ward, "CELL", "Chi bộ tổ dân phố số 1");
  const otherCell = await makeUnit(dataSource, otherWard, "CELL", "Chi bộ tổ dân phố số 1");
  return { nation, province, district, ward, otherWard, cell, otherCell };
}
