/** Pages of the codebase: what a visitor's browser loads from elsewhere. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.page;

import org.jspecify.annotations.NullMarked;
