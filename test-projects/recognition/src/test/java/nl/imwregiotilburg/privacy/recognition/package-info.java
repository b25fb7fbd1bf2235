/** How often recognition is right, in published code. */
@NullMarked
package nl.imwregiotilburg.privacy.recognition;

import org.jspecify.annotations.NullMarked;
