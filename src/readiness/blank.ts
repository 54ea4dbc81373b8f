/** Whether a text shows nothing: blanks, control characters, and what is drawn without width, as U+200B. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
