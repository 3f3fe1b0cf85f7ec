/** Who is signed in: the login, the tokens on this side, and the door that asks for both. */
@NullMarked
package ma.parcours.console.session;

import org.jspecify.annotations.NullMarked;
