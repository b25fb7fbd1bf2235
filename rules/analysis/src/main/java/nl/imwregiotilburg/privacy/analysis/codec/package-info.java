/** Records as bytes. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.codec;

import org.jspecify.annotations.NullMarked;
