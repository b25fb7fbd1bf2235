/** What a developer reads in the terminal. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.console;

import org.jspecify.annotations.NullMarked;
