import { z } from 'zod';

/** Text that may be missing, null or of another type: then it is as if it had not been sent. */
const text = z.string().optional().catch(undefined);

const accountSchema = z.object({ id: text, name: text, aadObjectId: text, role: text }).catch({});

const entitySchema = z
  .object({
    type: text,
    text,
    mentioned: z.object({ id: text, name: text }).optional().catch(undefined),
    locale: text,
    timezone: text,
  })
  .catch({});

const attachmentSchema = z
  .object({ contentType: text, name: text, content: z.object({ downloadUrl: text }).optional().catch(undefined) })
  .catch({});

/** Ids become a part of an address: `.` and `..` would leave it, and so would a path in one where it is decoded too early. */
export function staysInPath(id: string): boolean {
  return id !== '.' && id !== '..' && !/[/\\]/.test(id);
}

const conversationId = z
  .string()
  .min(1)
  .max(2_000)
  .refine((id) => id !== '.' && id !== '..');

/** An empty one is none. */
const activityId = text.transform((id) => (id === '' ? undefined : id)).refine((id) => id === undefined || staysInPath(id));

const activitySchema = z.object({
  type: z.string().min(1),
  id: activityId,
  name: text,
  action: text,
  channelId: z.string(),
  serviceUrl: z.string().max(2_000),
  text,
  value: z.unknown().optional(),
  replyToId: activityId,
  locale: text,
  localTimezone: text,
  from: accountSchema,
  recipient: accountSchema,
  conversation: z.object({ id: conversationId, conversationType: text, isGroup: z.boolean().optional().catch(undefined), tenantId: text }),
  channelData: z
    .object({
      tenant: z.object({ id: text }).optional().catch(undefined),
      team: z.object({ id: text }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  attachments: z.array(attachmentSchema).catch([]),
  entities: z.array(entitySchema).catch([]),
  membersAdded: z.array(accountSchema).catch([]),
  membersRemoved: z.array(accountSchema).catch([]),
});

/** Of a Bot Framework activity, the fields this bot reads, with the types it expects. */
export type IncomingActivity = z.infer<typeof activitySchema>;

/** Undefined when it is no activity of a conversation. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  return activitySchema.safeParse(body).data;
}

/** Every tenant the activity says it belongs to. */
export function tenantsOf(activity: IncomingActivity): readonly string[] {
  return [activity.conversation.tenantId, activity.channelData?.tenant?.id].filter((id) => id !== undefined);
}
