/** Measures how well the analysis finds what the markers in the corpus expect. */
@NullMarked
package nl.imwregiotilburg.privacy.benchmark;

import org.jspecify.annotations.NullMarked;
