/** Explains one finding of the last run: its way step by step, the promise, and what to do. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.explanation;

import org.jspecify.annotations.NullMarked;
