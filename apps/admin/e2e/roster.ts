import writeXlsxFile from "write-excel-file/node";

const FAMILY_NAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
const GIVEN_NAMES = ["Bình", "Châu", "Dung", "Giang", "Hạnh"];
const MIDDLE_NAMES = ["Thị", "Văn"];

export interface RosterMember {
  fullName: string;
  birthDate: string;
  gender: "Nam" | "Nữ";
  admittedOn: string;
  officialOn: string;
  cardNumber: string;
  cell: string;
}

/** Invented members with names that occur once: eight family names, five given names, by turns. */
export function rosterMembers(count: number, cell: string): RosterMember[] {
  return Array.from({ length: count }, (_, index) => {
    const isWoman = index % 2 === 0;
    const family = FAMILY_NAMES[index % 8];
    const given = GIVEN_NAMES[Math.floor(index / 8) % 5];
    return {
      fullName: `${family} ${MIDDLE_NAMES[isWoman ? 0 : 1]} Khối ${given}`,
      birthDate: `${String(1 + (index % 28)).padStart(2, "0")}/0${1 + (index % 9)}/${1945 + (index % 30)}`,
      gender: isWoman ? "Nữ" : "Nam",
      admittedOn: `19/05/${1995 + (index % 10)}`,
      officialOn: `19/05/${1996 + (index % 10)}`,
      cardNumber: String(97_000_000 + index * 13),
      cell,
    };
  });
}

const COLUMNS: readonly [string, (member: RosterMember) => string][] = [
  ["Số thẻ đảng viên", (it) => it.cardNumber],
  ["Họ và tên", (it) => it.fullName],
  ["Ngày sinh", (it) => it.birthDate],
  ["Giới tính", (it) => it.gender],
  ["Ngày vào Đảng", (it) => it.admittedOn],
  ["Ngày chính thức", (it) => it.officialOn],
  ["Chi bộ", (it) => it.cell],
];

/** The roster as a workbook, the way an office keeps it. */
export async function rosterWorkbook(members: readonly RosterMember[], path: string): Promise<void> {
  const text = (value: string) => ({ type: String, value });
  const rows = [
    COLUMNS.map(([heading]) => ({ ...text(heading), fontWeight: "bold" as const })),
    ...members.map((member) => COLUMNS.map(([, read]) => text(read(member)))),
  ];
  await writeXlsxFile(rows, { sheet: "Danh sách" }).toFile(path);
}
