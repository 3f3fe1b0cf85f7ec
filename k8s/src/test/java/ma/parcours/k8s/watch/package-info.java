/** Dashboards and alerts, the same for Kubernetes and Compose; whether what they ask for is shown, the runner's tests ask the system. */
@NullMarked
package ma.parcours.k8s.watch;

import org.jspecify.annotations.NullMarked;
