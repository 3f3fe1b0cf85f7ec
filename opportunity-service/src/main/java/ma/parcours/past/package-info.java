/** How this service gets to know again, from the topics, what a restored database has forgotten. */
@NullMarked
package ma.parcours.past;

import org.jspecify.annotations.NullMarked;
