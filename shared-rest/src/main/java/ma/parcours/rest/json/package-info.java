/** Bodies read strictly, so that every violation is named at once. */
@NullMarked
package ma.parcours.rest.json;

import org.jspecify.annotations.NullMarked;
