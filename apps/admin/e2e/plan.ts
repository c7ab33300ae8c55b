import { expect, type Page } from "@playwright/test";
import { assertReadable } from "./readable";

/** Posts for which the office writes criteria of their own, with the sub-lines of each. */
export const POSTS = [
  {
    title: "Bí thư chi bộ",
    lines: ["Chi bộ sinh hoạt đủ 12 kỳ trong năm", "Thu nộp đảng phí đúng hạn hằng tháng"],
  },
  {
    title: "Phó bí thư chi bộ",
    lines: ["Theo dõi phát triển đảng viên mới", "Chuẩn bị nội dung sinh hoạt chuyên đề"],
  },
  { title: "Chi ủy viên", lines: ["Phụ trách tổ dân phố được phân công", "Vận động thu gom, phân loại rác"] },
] as const;

/** A request of the signed-in person, as the screens send it. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post("/graphql", {
    headers: { "x-requested-with": "xeploai" },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** From "what is new" to the last button: a plan with concretised criteria for three posts. */
export async function writeAndIssuePlan(office: Page, ballotMode = "Phiếu giấy"): Promise<void> {
  await office.goto("/plans/new");
  await expect(office.getByText("Hướng dẫn 16-HD/BTCTW")).toBeVisible();
  await office.getByRole("button", { name: "Soạn kế hoạch năm 2018" }).click();
  await expect(office).toHaveURL(/\/write\/news$/);
  // What is new stands by the part of the rules it belongs to, before anything is written.
  await expect(office.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await expect(office.getByText("Không có điểm mới so với năm trước.")).toBeHidden();
  await seeWhatIsMissing(office);
  await next(office, "document");
  await office.getByLabel(/Số kế hoạch/).fill("15-KH/ĐU");
  await office.getByLabel(/Ngày ban hành kế hoạch/).fill("27/11/2018");
  await office.getByLabel(/Xong trước ngày/).fill("15/12/2018");
  await office.getByLabel(/Xong trước ngày/).blur();
  await expect(office.getByText(/hết ngày 14\/12\/2018 vẫn đúng hạn/)).toBeVisible();
  await office.getByRole("button", { name: "Đề xuất lịch" }).click();
  await next(office, "criteria");
  for (const { title, lines } of POSTS) await concretise(office, title, lines);
  await refuseLoosening(office);
  await next(office, "evaluators");
  await expect(office.getByLabel("Tập thể, cá nhân đánh giá").first()).toHaveValue(/Các cơ quan tham mưu/);
  // What is chosen already bears a mark.
  await office.getByText(new RegExp(`^(✓ )?${ballotMode}$`)).click();
  await next(office, "people");
  await office.getByRole("button", { name: /Xếp \d+ cán bộ vào nhóm theo chức danh/ }).click();
  // The record says of what type every organisation is but the ward's own.
  const group = office.getByLabel("Nhóm", { exact: true });
  for (let index = 0; index < (await group.count()); index++)
    if ((await group.nth(index).inputValue()) === "") await group.nth(index).fill("Đảng bộ cơ sở");
  const undecided = office.getByLabel("Lý do chung");
  if (await undecided.isVisible()) {
    await undecided.fill("Đảng ủy thống nhất theo mặc định");
    await office.getByRole("button", { name: "Giữ theo mặc định cho tất cả" }).click();
  }
  await next(office, "checklist");
  await expect(office.getByText("Không còn thiếu nội dung nào.")).toBeVisible();
  await office.getByRole("button", { name: "Ban hành kế hoạch" }).click();
  await office.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await expect(office.getByText("Đã ban hành kế hoạch và mở đợt kiểm điểm.")).toBeVisible();
  await expect(office.getByRole("article")).toContainText("Chi bộ sinh hoạt đủ 12 kỳ trong năm");
}

/** Before anything is written the checklist names what is missing, who closes it and where, and nothing can be issued. */
async function seeWhatIsMissing(office: Page): Promise<void> {
  await office.getByRole("tab", { name: "Kiểm tra và ban hành" }).click();
  await expect(office).toHaveURL(/\/write\/checklist$/);
  await expect(office.getByRole("link", { name: "Bổ sung" }).first()).toBeVisible();
  await expect(office.getByText(/^Người làm: /).first()).toBeVisible();
  await expect(office.getByRole("button", { name: "Ban hành kế hoạch" })).toBeDisabled();
  await office.getByRole("tab", { name: "Điểm mới so với năm trước" }).click();
  await expect(office).toHaveURL(/\/write\/news$/);
}

/** One line more for one post, and why: the effect is read before the numbered amendment is issued. */
export async function amendPlan(office: Page, amendment: { number: string; line: string }): Promise<void> {
  const { title } = POSTS[2];
  await office.getByRole("button", { name: "Điều chỉnh", exact: true }).click();
  await expect(office).toHaveURL(/\/write\/document$/);
  await office.getByLabel(/Số kế hoạch/).fill(amendment.number);
  await office.getByLabel(/Ngày ban hành kế hoạch/).fill("01/12/2018");
  await next(office, "criteria");
  await office.getByRole("button", { name: title, exact: true }).click();
  await expect(office.getByRole("heading", { level: 3, name: title })).toBeVisible();
  await office.getByRole("button", { name: "Thêm tiêu chí con vào II.2" }).click();
  await office.getByRole("textbox", { name: "Tiêu chí II.2.c", exact: true }).fill(amendment.line);
  await expect(office.getByText("Đã lưu.")).toBeVisible();
  await office.getByRole("tab", { name: "Kiểm tra và ban hành" }).click();
  const effect = office.getByRole("region", { name: "Điều chỉnh này làm thay đổi" });
  await expect(effect).toContainText(`${amendment.number} thay 15-KH/ĐU`);
  await expect(effect).toContainText(`Thêm tiêu chí II.2.c ${amendment.line}`);
  await expect(effect).toContainText(/hồ sơ theo tiêu chí mới, trong đó 0 đã nộp/);
  await expect(office.getByRole("button", { name: "Ban hành điều chỉnh" })).toBeDisabled();
  await assertReadable(office);
  await office.getByLabel("Lý do điều chỉnh").fill("Đảng ủy phường thống nhất bổ sung");
  await office.getByRole("button", { name: "Ban hành điều chỉnh" }).click();
  await office.getByRole("dialog").getByRole("button", { name: "Ban hành" }).click();
  await expect(office.getByText("Đã ban hành điều chỉnh.")).toBeVisible();
  await expect(
    office.getByRole("tab", { name: new RegExp(`Điều chỉnh lần 1 · ${amendment.number}`) }),
  ).toBeVisible();
}

async function next(office: Page, step: string): Promise<void> {
  await office.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(office).toHaveURL(new RegExp(`/write/${step}`));
}

/** The results of the post are divided into two lines of its own, with evidence for the first. */
async function concretise(office: Page, title: string, lines: readonly string[]): Promise<void> {
  const post = office.getByRole("combobox", { name: "Chức danh" });
  await post.fill(title);
  await office.getByRole("option", { name: title, exact: true }).click();
  await office.getByRole("button", { name: "Thêm", exact: true }).click();
  await expect(office.getByRole("heading", { level: 3, name: title })).toBeVisible();
  for (const [index, text] of lines.entries()) {
    const code = `II.2.${"ab".charAt(index)}`;
    await office.getByRole("button", { name: "Thêm tiêu chí con vào II.2" }).click();
    await office.getByRole("textbox", { name: `Tiêu chí ${code}`, exact: true }).fill(text);
  }
  await office.getByRole("button", { name: "Minh chứng, mức độ, điểm của II.2.a" }).click();
  await office.getByLabel("Minh chứng của II.2.a").fill("Sổ biên bản chi bộ");
  await expect(office.getByText("Đã lưu.")).toBeVisible();
}

/** Points that do not add up are named beside the line with the document, until they are taken away again. */
async function refuseLoosening(office: Page): Promise<void> {
  const points = office.getByLabel("Điểm tối đa của II.2.a");
  await points.fill("7.3");
  await expect(
    office.getByText(/Điểm của tiêu chí II\.2\.a là 7,3 điểm; cần là bội số của 0,5 điểm/),
  ).toBeVisible();
  await points.fill("");
  await expect(office.getByText(/Điểm của tiêu chí II\.2\.a là/)).toBeHidden();
}
