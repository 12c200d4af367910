/** The signs of a CNPJ without what stands between them: "12.345.678/0001-95" is "12345678000195". */
export const cnpjSigns = (text: string): string => text.toUpperCase().replaceAll(/[\s./-]/g, '');

/**
 * Whether the two last digits are those that the signs before them make, modulo 11. Since July 2026 the first twelve
 * signs may be letters (IN RFB 2.229/2024).
 */
export function isCnpj(signs: string): boolean {
  if (!/^[0-9A-Z]{12}\d{2}$/.test(signs)) return false;
  return [12, 13].every((length) => {
    const sum = Array.from(signs.slice(0, length)).reduce(
      (all, sign, at) => all + (sign.charCodeAt(0) - 48) * (((length - 1 - at) % 8) + 2),
      0,
    );
    const rest = sum % 11;
    return Number(signs[length]) === (rest < 2 ? 0 : 11 - rest);
  });
}
