/** The Maven goals: they collect what Maven knows, and leave the rest to the other packages. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.goal;

import org.jspecify.annotations.NullMarked;
