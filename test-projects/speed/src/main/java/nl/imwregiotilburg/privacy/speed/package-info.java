/** Measures how long the analysis takes, beside what the same class files cost without it. */
@NullMarked
package nl.imwregiotilburg.privacy.speed;

import org.jspecify.annotations.NullMarked;
