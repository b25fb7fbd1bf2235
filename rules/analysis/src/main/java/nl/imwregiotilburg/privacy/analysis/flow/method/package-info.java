/**
 * What one method does: its instructions are carried out on values, calls by putting the caller's
 * values into the summary of what is called.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.method;

import org.jspecify.annotations.NullMarked;
