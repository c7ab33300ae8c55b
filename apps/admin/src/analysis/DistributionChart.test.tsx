import polyglotI18nProvider from "ra-i18n-polyglot";
import { I18nContext } from "react-admin";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router-dom";
import { describe, expect, it } from "vitest";
import { figuresIn } from "../components/useFigures";
import { analysis } from "../i18n/vi/analysis";
import { levels } from "../i18n/vi/levels";
import { ra } from "../i18n/vi/ra";
import { cellWords } from "./cellWords";
import { DistributionChart } from "./DistributionChart";
import { makeCell } from "./makeCell";
import type { Cell } from "./stack";
import { unitPhrase } from "./unitPhrase";

const i18nProvider = polyglotI18nProvider(() => ({ ra, analysis, levels }), "vi");
const space = "\u00a0";
const translate = (key: string, args?: Record<string, string | number>) => i18nProvider.translate(key, args);
const figures = figuresIn("vi");
const thuongThanh = makeCell({ expected: [13_560, 70_900, 2_140, 0] });
const options = { compareWithYear: null, isLink: false };

function render(cells: Cell[]): string {
  return renderToStaticMarkup(
    <I18nContext.Provider value={i18nProvider}>
      <MemoryRouter>
        <DistributionChart
          cells={cells}
          whole="Quận Long Biên"
          mode="share"
          compareWithYear={null}
          linkTo={(cell) => (!cell.isWithheld ? { search: `?within=${cell.key}` } : null)}
        />
      </MemoryRouter>
    </I18nContext.Provider>,
  );
}

describe("a bar in words", () => {
  it("names the unit, the base, and every level with count, share and expected number", () => {
    expect(cellWords(thuongThanh, translate, figures, options)).toBe(
      "Phường Thượng Thanh, năm 2020: 866 đảng viên được xếp loại. " +
        `Hoàn thành xuất sắc nhiệm vụ 126, 14,55${space}%, dự kiến 135,6; ` +
        `Hoàn thành tốt nhiệm vụ 720, 83,14${space}%, dự kiến 709,0; ` +
        `Hoàn thành nhiệm vụ 20, 2,31${space}%, dự kiến 21,4; ` +
        `Không hoàn thành nhiệm vụ 0, 0,00${space}%, dự kiến 0,0.`,
    );
  });

  it("says that a limit was exceeded by decision, and how to go on", () => {
    const words = cellWords({ ...thuongThanh, hasOverride: true }, translate, figures, {
      ...options,
      isLink: true,
    });
    expect(words).toContain("Vượt giới hạn hoàn thành xuất sắc, đã có quyết định cho phép.");
    expect(words).toMatch(/Nhấn Enter để xem các đơn vị bên trong\.$/);
  });

  it("gives the change against the year compared with", () => {
    const counts = thuongThanh.counts.map((it) => ({ ...it, delta: it.level === "GOOD" ? -102 : 102 }));
    const words = cellWords({ ...thuongThanh, counts }, translate, figures, {
      ...options,
      compareWithYear: 2019,
    });
    expect(words).toContain("Hoàn thành tốt nhiệm vụ thay đổi −1,02 điểm phần trăm so với 2019");
  });

  it("tells no figure of a withheld unit", () => {
    const words = cellWords({ ...thuongThanh, isWithheld: true }, translate, figures, options);
    expect(words).toBe("Phường Thượng Thanh, năm 2020: số liệu được giữ kín vì đơn vị ít người.");
  });
});

describe("the chart of units", () => {
  it("is a list of links named after the units and described in words", () => {
    const html = render([thuongThanh]);
    const [, id] = /<a [^>]*aria-describedby="([^"]+)"[^>]*>Phường Thượng Thanh/.exec(html) ?? [];
    expect(html).toContain(`<span id="${String(id)}" hidden="">Phường Thượng Thanh, năm 2020: 866 đảng viên`);
    expect(html).toContain('href="/?within=Phường Thượng Thanh"');
  });

  it("lets a bar that leads nowhere be reached by keyboard as a described image", () => {
    const html = render([makeCell({ isWithheld: true })]);
    expect(html).toMatch(
      /role="img" tabindex="0" aria-label="Phường Thượng Thanh, năm 2020: số liệu được giữ kín/,
    );
    expect(html).not.toContain("<a ");
  });

  it("hatches a withheld unit, says so, and draws none of its figures", () => {
    const html = render([makeCell({ isWithheld: true, counts: [3, 4, 0, 0] })]);
    expect(html).toContain("url(#analysis-withheld)");
    expect(html).toContain("Số liệu được giữ kín");
    expect(html).not.toContain("42,86");
  });

  it("marks a unit over its limit in words, with who allowed it and why", () => {
    const overrides = [{ authority: "Ban Thường vụ Quận ủy", reason: "Vượt mọi chỉ tiêu", exceededBy: 2 }];
    const html = render([makeCell({ hasOverride: true, overrides })]);
    expect(html).toContain("Vượt giới hạn");
    expect(html).toContain("Ban Thường vụ Quận ủy cho phép vượt 2 đảng viên. Lý do: Vượt mọi chỉ tiêu");
    expect(render([makeCell()])).not.toContain("Vượt giới hạn");
  });
});

describe("the units in the title", () => {
  const unit = (name: string, kind: "WARD" | "GRASSROOTS_COMMITTEE" | "GRASSROOTS_CELL" | "CELL") =>
    makeCell({ name, organisation: { id: name, name, shortName: name, kind } });

  it("counts each kind by its own name", () => {
    const cells = [
      unit("Phường A", "WARD"),
      unit("Phường B", "WARD"),
      unit("Đảng bộ C", "GRASSROOTS_COMMITTEE"),
      unit("Chi bộ D", "GRASSROOTS_CELL"),
    ];
    expect(unitPhrase(cells, translate, figures)).toBe("2 phường, 2 tổ chức cơ sở đảng khác");
    expect(unitPhrase([unit("Xã A", "WARD"), unit("Phường B", "WARD")], translate, figures)).toBe(
      "2 xã, phường, thị trấn",
    );
    expect(unitPhrase([unit("Chi bộ D", "GRASSROOTS_CELL")], translate, figures)).toBe("1 chi bộ cơ sở");
    expect(unitPhrase([unit("Chi bộ 1", "CELL")], translate, figures)).toBe("1 chi bộ");
    expect(unitPhrase([], translate, figures)).toBe("");
  });
});
