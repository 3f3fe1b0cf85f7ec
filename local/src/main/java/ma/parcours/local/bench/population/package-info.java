/** Contacts by the hundred thousand, made by the databases themselves as if people had worked for years. */
@NullMarked
package ma.parcours.local.bench.population;

import org.jspecify.annotations.NullMarked;
