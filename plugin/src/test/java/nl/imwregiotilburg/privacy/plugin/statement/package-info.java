@NullMarked
package nl.imwregiotilburg.privacy.plugin.statement;

import org.jspecify.annotations.NullMarked;
