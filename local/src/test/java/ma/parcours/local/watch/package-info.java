/** Whether what watches the system, dashboards and alerts, asks for what the system shows. */
@NullMarked
package ma.parcours.local.watch;

import org.jspecify.annotations.NullMarked;
