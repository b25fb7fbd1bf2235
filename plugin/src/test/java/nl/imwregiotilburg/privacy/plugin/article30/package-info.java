@NullMarked
package nl.imwregiotilburg.privacy.plugin.article30;

import org.jspecify.annotations.NullMarked;
