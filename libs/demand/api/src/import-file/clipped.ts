/** The beginning of a text; a sign that is written as two halves is kept whole or left out. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
