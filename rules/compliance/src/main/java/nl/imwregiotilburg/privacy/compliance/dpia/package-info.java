/** Signals that a data protection impact assessment is required (GDPR Art. 35), per purpose. */
@NullMarked
package nl.imwregiotilburg.privacy.compliance.dpia;

import org.jspecify.annotations.NullMarked;
