/** What runs inside the process of the OpenID provider for development. */
@NullMarked
package ma.parcours.local.openid;

import org.jspecify.annotations.NullMarked;
