/** The privacy statement (GDPR Arts. 13 and 14), written from the register. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.statement;

import org.jspecify.annotations.NullMarked;
