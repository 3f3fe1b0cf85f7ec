/** Whether a manifest is one that Kubernetes would take: no unknown field, no missing one, no wrong type. */
@NullMarked
package ma.parcours.k8s.schema;

import org.jspecify.annotations.NullMarked;
