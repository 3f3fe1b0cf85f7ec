/** What every manifest keeps to, and the proof that each rule can fail. */
@NullMarked
package ma.parcours.k8s.policy;

import org.jspecify.annotations.NullMarked;
