/** Results of earlier runs, kept until something they depend on changes. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.cache;

import org.jspecify.annotations.NullMarked;
