import { expect, it } from "vitest";
import { cleanFileName } from "./cleanFileName.js";

const PDF = "application/pdf";

it.each([
  { name: "Báo cáo năm 2018.pdf", clean: "Báo cáo năm 2018.pdf" },
  { name: "Báo cáo.PDF", clean: "Báo cáo.pdf" },
  { name: "Báo cáo.pdf".normalize("NFD"), clean: "Báo cáo.pdf" },
  { name: "../../etc/passwd", clean: "passwd.pdf" },
  { name: "C:\\Users\\Nam\\Báo cáo.pdf", clean: "Báo cáo.pdf" },
  { name: "hóa đơn.exe", clean: "hóa đơn.exe.pdf" },
  { name: "bao\u202Efdp.exe", clean: "baofdp.exe.pdf" },
  { name: "a\u0000b\r\nc\ud800.pdf", clean: "a b c .pdf".replace(" .", ".") },
  { name: '<a>:"|?*.pdf', clean: "-a------.pdf" },
  { name: "...ẩn. .pdf", clean: "ẩn.pdf" },
  { name: "..", clean: "Tệp.pdf" },
  { name: "", clean: "Tệp.pdf" },
  { name: `${"ế".repeat(300)}.pdf`, clean: `${"ế".repeat(120)}.pdf` },
])("the name $name is kept as $clean", ({ name, clean }) => expect(cleanFileName(name, PDF)).toBe(clean));

it("a photograph keeps one ending, whichever of the two it had", () => {
  expect(cleanFileName("ảnh.JPEG", "image/jpeg")).toBe("ảnh.jpg");
  expect(cleanFileName("ảnh.jpg", "image/jpeg")).toBe("ảnh.jpg");
});
