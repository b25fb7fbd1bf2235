/**
 * The record of processing activities (GDPR Art. 30) as people keep it: in Dutch, as a document and
 * as a spreadsheet, and from a spreadsheet back to the register.
 */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.article30;

import org.jspecify.annotations.NullMarked;
