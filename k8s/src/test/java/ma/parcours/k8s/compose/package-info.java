/** docker-compose.yml and the Dockerfile, and what they keep to. */
@NullMarked
package ma.parcours.k8s.compose;

import org.jspecify.annotations.NullMarked;
