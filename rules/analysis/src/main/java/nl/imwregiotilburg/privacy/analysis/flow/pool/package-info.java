/** What fields and containers hold that many methods share, whoever put it there. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.pool;

import org.jspecify.annotations.NullMarked;
