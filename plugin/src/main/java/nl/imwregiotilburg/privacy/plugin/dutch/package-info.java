/** Words of the Dutch documents: the report, the record of processing activities. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.dutch;

import org.jspecify.annotations.NullMarked;
