/** The way from a codebase in which nothing is said to one in which everything is. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.adoption;

import org.jspecify.annotations.NullMarked;
