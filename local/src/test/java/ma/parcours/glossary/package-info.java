/** The README's words, compared with the code's. */
@NullMarked
package ma.parcours.glossary;

import org.jspecify.annotations.NullMarked;
