/**
 * Which fields, methods and parameters hold personal data, as annotations and models declare them.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.element;

import org.jspecify.annotations.NullMarked;
