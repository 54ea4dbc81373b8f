/** Azure's answers as they are on the wire, by Microsoft's specifications: only the properties that are used. */
import { z } from 'zod';

/** A text that was said; null, empty or of another type counts as not said. */
const text = z.string().min(1).optional().catch(undefined);

/** api-version 2022-12-01 */
export const subscriptionSchema = z.object({ subscriptionId: z.string(), displayName: text, state: text });

/** api-version 2024-03-01 */
export const providerSchema = z.object({ namespace: z.string(), registrationState: text });

const resourceSchema = z.object({ id: z.string(), name: z.string(), type: z.string(), location: text });

/** api-version 2024-04-01 */
export const vaultSchema = resourceSchema.extend({
  identity: z.object({ type: text }).nullish().catch(undefined),
  properties: z.object({ provisioningState: text }).optional().catch(undefined),
});

export type WireVault = z.infer<typeof vaultSchema>;

/** api-version 2023-05-01 */
export const storageAccountSchema = resourceSchema.extend({
  kind: text,
  sku: z.object({ name: text }).optional().catch(undefined),
  properties: z
    .object({
      primaryLocation: text,
      accessTier: text,
      provisioningState: text,
      statusOfPrimary: text,
      allowSharedKeyAccess: z.boolean().nullish(),
      publicNetworkAccess: text,
      networkAcls: z
        .object({ defaultAction: text, bypass: text, ipRules: z.array(z.unknown()).nullish() })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

export type WireAccount = z.infer<typeof storageAccountSchema>;

/** api-version 2024-01-01 */
export const virtualNetworkSchema = resourceSchema;
export const subnetSchema = z.object({ id: z.string(), name: z.string().min(1) });

/** Site Recovery, api-version 2023-06-01. Which kind of fabric it is, is said or the list says nothing. */
const below = z.object({ id: z.string(), name: z.string().min(1) });
export const fabricSchema = below.extend({
  properties: z.object({ friendlyName: text, health: text, customDetails: z.object({ instanceType: text }).nullish().catch(undefined) }),
});
export const providerOfFabricSchema = below.extend({
  properties: z.object({
    providerVersion: text,
    lastHeartBeat: text,
    providerVersionDetails: z.object({ status: text }).nullish().catch(undefined),
  }),
});
export const containerSchema = below.extend({ properties: z.object({ friendlyName: text }) });
export const protectableItemSchema = below.extend({
  properties: z.object({
    friendlyName: text,
    protectionReadinessErrors: z.array(z.string()).nullish(),
    customDetails: z.object({ sourceItemId: text }).nullish().catch(undefined),
  }),
});

/** A page of any list. */
export const pageSchema = z.object({ value: z.array(z.unknown()), nextLink: z.string().nullish() });
