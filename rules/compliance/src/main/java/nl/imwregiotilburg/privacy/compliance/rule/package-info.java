/** The rules, one final class each. */
@NullMarked
package nl.imwregiotilburg.privacy.compliance.rule;

import org.jspecify.annotations.NullMarked;
