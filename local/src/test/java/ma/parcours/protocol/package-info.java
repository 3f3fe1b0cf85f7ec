/** The protocol between the two services, searched exhaustively with the services' own transitions. */
@NullMarked
package ma.parcours.protocol;

import org.jspecify.annotations.NullMarked;
