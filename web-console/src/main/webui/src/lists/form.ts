import type { UseFormReturnType } from '@mantine/form';
import { Problem } from '../api/problem';

/** What was typed, less the spaces around it; nothing at all is null. */
export function typed(text: string): string | null {
  return text.trim() || null;
}

/** The fields that have something to say, less those that say nothing: for a creation. */
export function given<F extends object>(fields: F): { [K in keyof F]: Exclude<F[K], null> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as { [K in keyof F]: Exclude<F[K], null> };
}

type AnyForm<V extends Record<string, unknown>> = Pick<UseFormReturnType<V>, 'getInputNode' | 'setErrors'>;

/** Brings whoever types to the first of the fields, in their order on the screen, that has an error. */
export function focusFirst<V extends Record<string, unknown>>(
  form: AnyForm<V>,
  fields: readonly string[],
  errors: Record<string, unknown>,
) {
  const first = fields.find((field) => errors[field]);
  if (first) form.getInputNode(first)?.focus();
}

/** Puts what a service said about fields where the fields are. */
export function showViolations<V extends Record<string, unknown>>(
  form: AnyForm<V>,
  fields: readonly string[],
  error: unknown,
) {
  if (!(error instanceof Problem)) return;
  form.setErrors(Object.fromEntries(Object.entries(error.violations).map(([field, text]) => [field, sentence(text)])));
  focusFirst(form, fields, error.violations);
}

/** The services go on from the field's name; below a field it is a sentence of its own. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
