/** Whether code, register and statement agree: rules, findings, verdicts. */
@NullMarked
package nl.imwregiotilburg.privacy.compliance;

import org.jspecify.annotations.NullMarked;
