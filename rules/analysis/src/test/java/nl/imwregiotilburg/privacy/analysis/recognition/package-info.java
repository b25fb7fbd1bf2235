/** Tests of what is recognised. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.recognition;

import org.jspecify.annotations.NullMarked;
