package ma.parcours.local.durability;

import ma.parcours.local.fault.FaultKind;

/**
 * A fault that happened.
 *
 * @param from when it began, and {@code to} when it was over: moments of {@link System#nanoTime}
 * @param evidence what proves that it happened; or why it did not, which is a finding
 */
record Strike(FaultKind kind, long from, long to, boolean struck, String evidence) {}
