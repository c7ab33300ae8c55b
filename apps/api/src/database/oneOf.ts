/** SQL of a check that a column holds a member of a closed set (or null). */
export const oneOf = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map((value) => `'${value}'`).join(", ")})`;
