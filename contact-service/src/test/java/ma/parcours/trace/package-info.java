/** What belongs together is found together: from a request over the topics to whatever follows from it. */
@NullMarked
package ma.parcours.trace;

import org.jspecify.annotations.NullMarked;
