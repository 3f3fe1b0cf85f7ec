/** The payments' face on HTTP. */
@NullMarked
package ma.parcours.payment.rest;

import org.jspecify.annotations.NullMarked;
