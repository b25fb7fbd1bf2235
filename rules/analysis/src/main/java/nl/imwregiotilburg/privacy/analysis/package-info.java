/**
 * What the code does: reads class files, sources and configuration, and hands over one {@link
 * nl.imwregiotilburg.privacy.analysis.DataMap}.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis;

import org.jspecify.annotations.NullMarked;
