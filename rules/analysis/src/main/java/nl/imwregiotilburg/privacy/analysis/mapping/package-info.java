/** What the annotations of mappers to tables and documents say. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.mapping;

import org.jspecify.annotations.NullMarked;
