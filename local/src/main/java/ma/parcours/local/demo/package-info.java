/** {@code ./crm demo}: a running system told step by step, each answer compared with what is said of it. */
@NullMarked
package ma.parcours.local.demo;

import org.jspecify.annotations.NullMarked;
