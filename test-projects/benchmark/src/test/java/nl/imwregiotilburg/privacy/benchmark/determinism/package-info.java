/** Holds runs of the analysis against each other that differ in nothing that may count. */
@NullMarked
package nl.imwregiotilburg.privacy.benchmark.determinism;

import org.jspecify.annotations.NullMarked;
