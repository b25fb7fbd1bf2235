@NullMarked
package nl.imwregiotilburg.privacy.plugin.interchange;

import org.jspecify.annotations.NullMarked;
