import { type Browser, expect, type Page, test } from "@playwright/test";
import {
  accountOf,
  type Credentials,
  type DemoAccount,
  demoAccounts,
  newPerson,
  OWN_PASSWORD,
  signIn,
  signInFirst,
} from "./people";
import { assertReadable } from "./readable";
import { rosterMembers, rosterWorkbook } from "./roster";

const WARD = "Thượng Thanh";
const CELL = "Chi bộ tổ dân phố số 98";
const RENAMED = "Chi bộ khu tập thể số 98";
const MEMBERS = 8;

test.describe.configure({ mode: "serial", timeout: 120_000 });

/** Records of a ward: its cells, its members and who may sign in; and those who watch over them. */
test.describe("the office of a ward keeps its records", () => {
  const roster = rosterMembers(MEMBERS, RENAMED).map((it, index) => ({
    ...it,
    // Names of its own: another ward's journey gives accounts to people of the same roster.
    fullName: it.fullName.replace("Khối", "Thượng"),
    cardNumber: String(98_000_000 + index),
  }));
  const [first, second] = roster as [(typeof roster)[0], (typeof roster)[0]];
  let accounts: DemoAccount[];
  let office: Page;
  let issued: Credentials;
  let newcomer: Page;
  const open: (() => Promise<void>)[] = [];

  const person = async (browser: Browser): Promise<Page> => {
    const [page, context] = await newPerson(browser, test.info().project.use as never);
    open.push(() => context.close());
    return page;
  };

  test.beforeAll(async ({ browser }) => {
    office = await person(browser);
    accounts = await demoAccounts(office);
    await signIn(office, accountOf(accounts, "WARD_ADMINISTRATOR", WARD));
  });
  test.afterAll(async () => {
    for (const close of open) await close();
  });

  test("a cell is added, found without diacritics, and renamed", async () => {
    await office.goto("/organisations");
    await office.getByRole("button", { name: "Thêm tổ chức trực thuộc" }).click();
    const drawer = office.getByRole("dialog");
    await drawer.getByRole("button", { name: "Thêm tổ chức" }).click();
    await expect(drawer.getByText("Cần điền ô này")).toHaveCount(2);
    await drawer.getByLabel("Tên").fill(CELL.normalize("NFD"));
    await drawer.getByLabel("Ngày thành lập").fill("1/12/2018");
    await drawer.getByRole("button", { name: "Thêm tổ chức" }).click();
    await expect(office.getByText(`Đã thêm ${CELL}.`)).toBeVisible();

    await office.getByRole("searchbox").fill("to dan pho so 98");
    await office.getByRole("link", { name: CELL }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText(CELL);
    // The search was for a cell of the ward; the cell's own list begins without it.
    await expect(office.getByRole("searchbox")).toHaveValue("");
    await office.getByRole("button", { name: "Sửa tên" }).click();
    await office.getByRole("dialog").getByLabel("Tên", { exact: false }).first().fill(RENAMED);
    await office.getByRole("dialog").getByRole("button", { name: "Lưu" }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText(RENAMED);
    await office.getByRole("navigation").getByRole("link", { name: WARD }).click();
    await expect(office.getByRole("heading", { level: 1 })).toHaveText(`Đảng bộ phường ${WARD}`);
    await assertReadable(office);
  });

  test("a roster with faults is refused cell by cell, and taken whole once corrected", async () => {
    const path = test.info().outputPath("danh-sach.xlsx");
    const faulty = roster.map((it, index) => {
      if (index === 0) return { ...it, birthDate: "31/02/1950" };
      return index === 1 ? { ...it, cell: "Chi bộ khu tập thể số 89" } : it;
    });
    await rosterWorkbook(faulty, path);
    await upload(path);
    await expect(office.getByText("Còn 2 ô lỗi nên chưa nhập dòng nào.", { exact: false })).toBeVisible();
    await expect(office.getByRole("row", { name: /^2 C\. Ngày sinh 31\/02\/1950/ })).toBeVisible();
    await expect(office.getByRole("row", { name: /^3 G\. Chi bộ/ })).toContainText(RENAMED);
    await expect(office.getByRole("button", { name: "Nhập tất cả" })).toBeDisabled();
    const [workbook] = await Promise.all([
      office.waitForEvent("download"),
      office.getByRole("link", { name: /Tải bảng lỗi/ }).click(),
    ]);
    expect(workbook.suggestedFilename()).toMatch(/\.xlsx$/);
    await assertReadable(office);

    await rosterWorkbook(roster, path);
    await upload(path);
    await office.getByRole("button", { name: "Nhập tất cả" }).click();
    await expect(office.getByText(`Thêm mới ${MEMBERS}, cập nhật 0, không đổi 0.`)).toBeVisible();
    await upload(path);
    await expect(office.getByText("giống hệt dữ liệu đang có", { exact: false })).toBeVisible();
  });

  test("a member is found by a name without diacritics, and an impossible day stays out", async () => {
    await office.goto("/members");
    await office.getByRole("searchbox").fill("nguyen thi thuong binh");
    await expect(office.getByRole("tab", { name: "Tất cả (1)" })).toBeVisible();
    await office.getByRole("link", { name: first.fullName }).click();
    const drawer = office.getByRole("dialog");
    await expect(drawer).toContainText(first.cardNumber);
    await drawer.getByRole("button", { name: "Sửa hồ sơ" }).click();
    await drawer.getByLabel("Ngày sinh").fill("31/02/1950");
    await drawer.getByLabel("Họ và tên").fill("");
    await drawer.getByRole("button", { name: "Lưu" }).click();
    await expect(drawer.getByText("Cần điền ô này")).toBeVisible();
    await expect(drawer.getByText("Chưa đúng một ngày có trong lịch.", { exact: false })).toBeVisible();
    await drawer.getByLabel("Ngày sinh").fill("28/02/1950");
    await drawer.getByLabel("Họ và tên").fill("Nguyễn Thị Thượng Bình Minh".normalize("NFD"));
    await drawer.getByRole("button", { name: "Lưu" }).click();
    await expect(drawer.getByText("28/02/1950")).toBeVisible();
    await expect(office.getByRole("dialog")).toContainText("Nguyễn Thị Thượng Bình Minh");
    await assertReadable(office);
  });

  test("an account begins with a password for one sign-in", async ({ browser }) => {
    await office.goto("/accounts/create");
    await office.getByRole("combobox", { name: /Tìm đảng viên/ }).fill(second.fullName);
    await office.getByRole("option", { name: new RegExp(second.fullName) }).click();
    await office.getByRole("button", { name: "Thêm vai trò" }).click();
    await office
      .getByRole("combobox", { name: /^Vai trò/ })
      .last()
      .click();
    await office.getByRole("option", { name: "Bí thư chi bộ" }).click();
    await office
      .getByRole("combobox", { name: /^Phạm vi/ })
      .last()
      .fill("khu tap the so 98");
    await office.getByRole("option", { name: RENAMED }).click();
    await office.getByRole("button", { name: "Cấp tài khoản" }).click();
    const dialog = office.getByRole("dialog");
    await expect(dialog).toContainText("Chỉ hiện một lần");
    const [, username = ""] = /Tên đăng nhập\s+(\S+)/.exec(await dialog.innerText()) ?? [];
    issued = { username, password: await dialog.locator("output").innerText() };
    await dialog.getByRole("button", { name: "Đã giao, đóng lại" }).click();

    newcomer = await person(browser);
    await signInFirst(newcomer, issued);
    await newcomer.getByRole("button", { name: /^Đổi vai trò/ }).click();
    await newcomer.getByRole("menuitem", { name: "Đảng viên" }).click();
    await expect(newcomer.getByRole("heading", { level: 1 })).toHaveText("Kiểm điểm của tôi");
    await assertReadable(newcomer);
  });

  test("a closed account is out at once and may not come back", async () => {
    await office.goto("/accounts");
    await office.getByRole("searchbox").fill(issued.username);
    await office.getByRole("link", { name: second.fullName }).click();
    await office.getByRole("button", { name: "Khóa tài khoản" }).click();
    await office.getByRole("button", { name: "Xác nhận" }).click();
    await expect(office.getByRole("button", { name: "Mở khóa" })).toBeVisible();
    await newcomer.reload();
    await expect(newcomer.getByRole("button", { name: "Đăng nhập", exact: true })).toBeVisible();
    await newcomer.getByLabel("Tên đăng nhập").fill(issued.username);
    await newcomer.getByLabel("Mật khẩu").first().fill(OWN_PASSWORD);
    await newcomer.getByRole("button", { name: "Đăng nhập", exact: true }).click();
    await expect(
      newcomer.getByText("Tên đăng nhập hoặc mật khẩu chưa đúng.", { exact: false }),
    ).toBeVisible();
    await assertReadable(office, [1280]);
  });

  test("the inspector reads the trail in words and finds the chains intact", async ({ browser }) => {
    const inspector = await person(browser);
    await signIn(inspector, accountOf(accounts, "INSPECTOR", "Long Biên"));
    await inspector.goto("/auditEntries");
    await inspector.getByRole("button", { name: "Kiểm tra ngay" }).click();
    await expect(inspector.getByText("Mọi chuỗi đều nguyên vẹn", { exact: false })).toBeVisible();
    await expect(inspector.getByText(new RegExp(`Đảng bộ phường ${WARD}: nguyên vẹn`))).toBeVisible();
    await inspector.getByLabel("Việc đã làm").selectOption({ label: "Nhập danh sách đảng viên" });
    await expect(inspector.getByText(`Thêm mới: ${MEMBERS}`, { exact: true })).toBeVisible();
    await assertReadable(inspector);

    // The district has no round of its own; those of its wards are found, and the reviews in them.
    await inspector.goto("/rounds");
    await inspector.getByRole("combobox", { name: /Đợt của tổ chức/ }).fill("thuong thanh");
    await inspector.getByRole("option", { name: `Đảng bộ phường ${WARD}` }).click();
    const round = inspector.getByRole("listitem").filter({ hasText: "Kiểm điểm năm 2020" });
    await expect(round).toHaveCount(1);
    await expect(round).toContainText(WARD);
    await round.getByRole("link").click();
    await inspector.getByRole("link", { name: "Kiểm điểm, xếp loại đảng viên" }).click();
    await expect(inspector.getByText(`Đảng bộ phường ${WARD} · năm 2020`)).toBeVisible();
    await expect(inspector.getByRole("tab", { name: /^Đã công bố \(866\)/ })).toBeVisible();
    await assertReadable(inspector, [1280]);
  });

  test("the system administrator sees to accounts and not to members", async ({ browser }) => {
    const administrator = await person(browser);
    await signIn(administrator, accountOf(accounts, "SYSTEM_ADMINISTRATOR", ""));
    await expect(administrator.getByText("Đang chạy")).toHaveCount(2);
    await expect(administrator.getByRole("menuitem", { name: "Đảng viên" })).toHaveCount(0);
    await administrator.goto("/members");
    await expect(administrator.getByText("Đồng chí không có quyền", { exact: false })).toBeVisible();
    await administrator.goto("/accounts");
    await administrator.getByRole("searchbox").fill(issued.username);
    await administrator.getByRole("link", { name: second.fullName }).click();
    await administrator.getByRole("button", { name: "Mở khóa" }).click();
    await expect(administrator.getByRole("button", { name: "Khóa tài khoản" })).toBeVisible();
    await administrator.getByRole("button", { name: "Cấp lại mật khẩu" }).click();
    await administrator.getByRole("button", { name: "Xác nhận" }).click();
    await expect(administrator.getByRole("dialog").locator("output")).not.toHaveText(issued.password);
    await assertReadable(administrator, [1280]);
  });

  async function upload(path: string): Promise<void> {
    await office.goto("/imports");
    await expect(office.getByRole("combobox", { name: /Danh sách của tổ chức nào/ })).toHaveValue(
      `Đảng bộ phường ${WARD}`,
    );
    await office.locator("input[type=file]").setInputFiles(path);
    await office.getByRole("button", { name: "Kiểm tra dữ liệu" }).click();
  }
});
