/** What another team might write that listens to us and has nothing of ours but the published contract. */
@NullMarked
package ma.parcours.events.sample;

import org.jspecify.annotations.NullMarked;
