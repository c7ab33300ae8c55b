const integer = new Intl.NumberFormat("vi-VN");
const twoDecimals = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 12345 as 12.345, the Vietnamese way, in both languages: reports carry these figures. */
export const formatInteger = (value: number): string => integer.format(value);

/** Hundredths of a percent as 14,55%. */
export const formatShare = (hundredths: number): string => `${twoDecimals.format(hundredths / 100)}%`;
