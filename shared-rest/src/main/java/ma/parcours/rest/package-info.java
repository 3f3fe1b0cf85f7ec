/** What both REST faces share: who calls, when it is, what a phone number looks like. */
@NullMarked
package ma.parcours.rest;

import org.jspecify.annotations.NullMarked;
