@NullMarked
package nl.imwregiotilburg.privacy.compliance.dpia;

import org.jspecify.annotations.NullMarked;
