/** What comes with this library as tables. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.resource;

import org.jspecify.annotations.NullMarked;
