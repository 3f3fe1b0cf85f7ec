/** What can go wrong with the processes of a system, done on purpose. */
@NullMarked
package ma.parcours.local.fault;

import org.jspecify.annotations.NullMarked;
