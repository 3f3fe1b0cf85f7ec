/** Debezium's event router, run with the settings of the manifests. */
@NullMarked
package ma.parcours.k8s.outbox;

import org.jspecify.annotations.NullMarked;
