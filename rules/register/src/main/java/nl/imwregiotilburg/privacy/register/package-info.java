/**
 * What an organisation says: its register of processing activities (GDPR Art. 30), its statement,
 * and the lists the law adds.
 */
@NullMarked
package nl.imwregiotilburg.privacy.register;

import org.jspecify.annotations.NullMarked;
