/** What the parts of the analysis cost in a Java that is warm. */
@NullMarked
package nl.imwregiotilburg.privacy.speed.jmh;

import org.jspecify.annotations.NullMarked;
