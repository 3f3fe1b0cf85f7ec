/** Who may do what: roles, the rights that each has, and which rows somebody sees. */
@NullMarked
package ma.parcours.rest.access;

import org.jspecify.annotations.NullMarked;
