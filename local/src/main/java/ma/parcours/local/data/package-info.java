/** The folder that survives a restart: who holds it, of which version it is, and what of the system runs on it. */
@NullMarked
package ma.parcours.local.data;

import org.jspecify.annotations.NullMarked;
