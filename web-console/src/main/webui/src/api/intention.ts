import { useRef } from 'react';

/**
 * The `Idempotency-Key` of what somebody means to do: sent again after a failure it is the same, so it is done once; with
 * other words it is another intention.
 */
export function useIntention(): (body: unknown) => { 'Idempotency-Key': string } {
  const keys = useRef(new Map<string, string>());
  return (body) => {
    const text = JSON.stringify(body ?? null);
    const key = keys.current.get(text) ?? newKey();
    keys.current.set(text, key);
    return { 'Idempotency-Key': key };
  };
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
