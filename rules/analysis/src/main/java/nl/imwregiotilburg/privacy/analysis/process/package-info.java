/** The analysis in a process of its own. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.process;

import org.jspecify.annotations.NullMarked;
