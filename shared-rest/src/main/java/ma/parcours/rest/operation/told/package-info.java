/** What was ever told on the topics, laid out in a table for as long as an operation needs it. */
@NullMarked
package ma.parcours.rest.operation.told;

import org.jspecify.annotations.NullMarked;
