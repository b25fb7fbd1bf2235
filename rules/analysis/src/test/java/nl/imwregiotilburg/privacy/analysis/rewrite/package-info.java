/** Tests of what is written into sources. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.rewrite;

import org.jspecify.annotations.NullMarked;
