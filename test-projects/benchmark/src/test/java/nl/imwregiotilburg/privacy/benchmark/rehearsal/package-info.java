/** Runs the scenes with recognisable values, to hold the labels against what is really printed. */
@NullMarked
package nl.imwregiotilburg.privacy.benchmark.rehearsal;

import org.jspecify.annotations.NullMarked;
