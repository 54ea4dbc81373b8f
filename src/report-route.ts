/** What `POST /api/reports` does: an upload key opens it, the intake keeps the report, and the answer says what became of it. */
import type { ReportIntake } from './plans/report-intake';
import type { UploadKey } from './plans/ports';
import type { UploadKeys } from './plans/upload-keys';
import type { ReportHandler } from './server/reports';

/** The handler of the contract's answers (contracts: HTTP). */
export function reportHandler(keys: UploadKeys, intake: ReportIntake): ReportHandler {
  return {
    async admit(authorization) {
      const key = await keys.recognise(authorization);
      return key && { id: key.id, receive: (packed) => receive(keys, intake, key, packed) };
    },
  };
}

async function receive(
  keys: UploadKeys,
  intake: ReportIntake,
  key: UploadKey,
  packed: Buffer,
): Promise<{ readonly status: number; readonly body: object }> {
  const receipt = await intake.receive(key.planId, packed, { by: key.madeBy, conversation: 'api' });
  if (receipt.outcome === 'refused') {
    return { status: isTooLarge(receipt.faults) ? 413 : 400, body: { problems: receipt.faults.slice(0, 10) } };
  }
  if (receipt.outcome === 'otherContent') {
    const message = 'was used before by a report with other content; give every report an id of its own';
    return { status: 409, body: { reportId: receipt.reportId, problems: [{ path: 'reportId', message }] } };
  }
  await keys.used(key);
  const { reportId, problems } = receipt;
  return { status: receipt.outcome === 'known' ? 200 : 202, body: { reportId, accepted: true, problems } };
}

function isTooLarge(faults: readonly { readonly message: string }[]): boolean {
  return faults.some(({ message }) => message.startsWith('is larger than'));
}
