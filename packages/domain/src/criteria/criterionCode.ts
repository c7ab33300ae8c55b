/** True for the code of a line itself and of every part it is divided into: "II.2" and "II.2.a", never "II.20". */
export function isSameOrPart(code: string, line: string): boolean {
  return code === line || code.startsWith(`${line}.`);
}
