/** What people decided on reports and exemptions, held against what the build gives. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.approval;

import org.jspecify.annotations.NullMarked;
