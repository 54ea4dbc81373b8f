/** An error for the log: its name, words and place, and none of the fields a library may have hung on it (requests, headers, tokens). */
export function failureText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
