/** The report for the data protection officer, in Dutch. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.report.html;

import org.jspecify.annotations.NullMarked;
