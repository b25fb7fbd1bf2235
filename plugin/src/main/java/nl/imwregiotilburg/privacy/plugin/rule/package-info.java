/** What the reports say about a rule, and the page that explains it. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.rule;

import org.jspecify.annotations.NullMarked;
