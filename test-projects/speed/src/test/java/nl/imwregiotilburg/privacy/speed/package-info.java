/** The parts of the measurement that can be wrong without anybody noticing. */
@NullMarked
package nl.imwregiotilburg.privacy.speed;

import org.jspecify.annotations.NullMarked;
