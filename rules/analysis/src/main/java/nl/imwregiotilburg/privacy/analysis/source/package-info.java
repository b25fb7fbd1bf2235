/**
 * Where things stand in the sources: positions of declared names and of the arguments of calls,
 * read lazily and kept without syntax trees.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.source;

import org.jspecify.annotations.NullMarked;
