/** Programs made by chance, which are run and analysed: what they did the analysis must know. */
@NullMarked
package nl.imwregiotilburg.privacy.benchmark.random;

import org.jspecify.annotations.NullMarked;
