/** What stands between the clients of a service and its replicas. */
@NullMarked
package ma.parcours.local.endtoend.proxy;

import org.jspecify.annotations.NullMarked;
