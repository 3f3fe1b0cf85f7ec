/** Programs that run as children of ours: started, probed, started again when they die, stopped in order. */
@NullMarked
package ma.parcours.local.process;

import org.jspecify.annotations.NullMarked;
