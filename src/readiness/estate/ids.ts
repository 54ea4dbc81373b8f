/** Ids of subjects: unique over all kinds, and ending with the id that the report or Azure gives. */
export const planId = (name: string): string => `plan:${name}`;
export const vmmServerId = (id: string): string => `vmmServer:${id}`;
export const cloudId = (id: string): string => `cloud:${id}`;
export const hostId = (id: string): string => `host:${id}`;
export const vmId = (id: string): string => `vm:${id}`;
