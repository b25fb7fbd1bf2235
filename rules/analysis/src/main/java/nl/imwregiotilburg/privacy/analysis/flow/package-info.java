/**
 * Follows personal data through code: every method is read once into a summary that speaks of its
 * parameters, and callers put their own values in. See docs/analysis.md.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow;

import org.jspecify.annotations.NullMarked;
