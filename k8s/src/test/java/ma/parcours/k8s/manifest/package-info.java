/** The manifests as kustomize renders them. */
@NullMarked
package ma.parcours.k8s.manifest;

import org.jspecify.annotations.NullMarked;
