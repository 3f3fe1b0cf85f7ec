import type { ProblemDocument } from './types';

/** 401 without a session, and 499 with one that is not known any more. */
const SIGNED_OUT = [401, 499];

/** A service said no, in words that are made for people. */
export class Problem extends Error {
  readonly status: number;
  readonly document: ProblemDocument;

  constructor(status: number, document: ProblemDocument) {
    super(document.title ?? (SIGNED_OUT.includes(status) ? 'Votre session est terminée' : `Erreur ${status}`));
    this.status = status;
    this.document = document;
  }

  /** The rule behind it, as `acompte-requis`. */
  get code(): string {
    return this.document.type?.split('/').pop() ?? '';
  }

  get detail(): string | undefined {
    return this.document.detail;
  }

  /** What is wrong with which field. */
  get violations(): Record<string, string> {
    return Object.fromEntries((this.document.violations ?? []).map(({ field, message }) => [field, message]));
  }
}

/** Nobody answered at all. */
export class ConnectionLost extends Error {
  constructor() {
    super('Le serveur ne répond pas');
  }
}

/** Whether the same may succeed a moment later. */
export function isTransient(error: unknown): boolean {
  return error instanceof ConnectionLost || (error instanceof Problem && [429, 502, 503, 504].includes(error.status));
}

export function isSignedOut(error: unknown): boolean {
  return error instanceof Problem && SIGNED_OUT.includes(error.status);
}

/** There is no such thing, or none that one may see. */
export function isMissing(error: unknown): boolean {
  return error instanceof Problem && error.status === 404;
}

/** Somebody else changed it in between. */
export function isStale(error: unknown): boolean {
  return error instanceof Problem && error.status === 412;
}
