import { foldName } from "@xeploai/domain";

/** "Nguyễn Thị Hòa" as hoa.nt: given name, then the initials before it. Empty for an empty name. */
export function proposedUsername(fullName: string): string {
  const words = foldName(fullName).split(" ").filter(Boolean);
  const given = words.pop() ?? "";
  const initials = words.map((word) => word[0]).join("");
  return initials ? `${given}.${initials}` : given;
}
