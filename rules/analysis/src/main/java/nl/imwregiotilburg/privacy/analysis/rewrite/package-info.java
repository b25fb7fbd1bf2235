/** Writes annotations into sources and leaves every other byte of them as it is. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.rewrite;

import org.jspecify.annotations.NullMarked;
