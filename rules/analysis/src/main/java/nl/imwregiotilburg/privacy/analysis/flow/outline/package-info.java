/**
 * What is worth following: every method is read once, cheaply, for the ways on which personal data
 * may come from where it is to a sink.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.outline;

import org.jspecify.annotations.NullMarked;
