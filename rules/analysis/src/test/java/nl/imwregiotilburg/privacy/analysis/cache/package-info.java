/** Tests of kept results. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.cache;

import org.jspecify.annotations.NullMarked;
