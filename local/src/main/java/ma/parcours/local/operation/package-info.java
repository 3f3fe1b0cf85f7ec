/** The services' long operations, asked for from here. */
@NullMarked
package ma.parcours.local.operation;

import org.jspecify.annotations.NullMarked;
