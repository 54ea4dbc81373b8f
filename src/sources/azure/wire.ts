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
  properties: z.object({ provisioningState: text }).optional().catch(undefined),
});

/** api-version 2023-05-01 */
export const storageAccountSchema = resourceSchema.extend({
  kind: text,
  sku: z.object({ name: text }).optional().catch(undefined),
  properties: z.object({ primaryLocation: text }).optional().catch(undefined),
});

/** api-version 2024-01-01 */
export const virtualNetworkSchema = resourceSchema;
export const subnetSchema = z.object({ id: z.string(), name: z.string().min(1) });

/** A page of any list. */
export const pageSchema = z.object({ value: z.array(z.unknown()), nextLink: z.string().nullish() });
