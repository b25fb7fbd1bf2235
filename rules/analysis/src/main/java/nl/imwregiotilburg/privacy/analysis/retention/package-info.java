/** Reads from the code what ends the keeping of data: after how long, and what starts it. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.retention;

import org.jspecify.annotations.NullMarked;
