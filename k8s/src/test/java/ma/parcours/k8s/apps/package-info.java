/** What the apps themselves say: their ports, settings, topics and groups. */
@NullMarked
package ma.parcours.k8s.apps;

import org.jspecify.annotations.NullMarked;
