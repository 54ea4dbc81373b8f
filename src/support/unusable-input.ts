/** Something handed to the program at start cannot be used; its message says what, where and why, for a person. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
