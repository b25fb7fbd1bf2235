/** What is known of libraries: sources, sinks, sanitisers and how data passes their methods. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.model;

import org.jspecify.annotations.NullMarked;
