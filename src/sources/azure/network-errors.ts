/** Trouble on the way that often passes: worth another try. */
const PASSING = new Set(['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'REQUEST_SEND_ERROR']);
/** Trouble that stays until somebody mends it. */
const LASTING = /^(ENOTFOUND|ENETUNREACH|EHOSTUNREACH|EPROTO|HPE_\w+|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+)$/;

export function isPassing(code: unknown): boolean {
  return typeof code === 'string' && PASSING.has(code);
}

export function isNetworkCode(code: unknown): code is string {
  return typeof code === 'string' && (PASSING.has(code) || LASTING.test(code));
}
