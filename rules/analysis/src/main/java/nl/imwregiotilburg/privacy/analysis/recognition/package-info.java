/**
 * What looks like personal data although nobody declared it: by name, type, class and constraints.
 * Works on what class files declare, never on code, so that it costs next to nothing.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.recognition;

import org.jspecify.annotations.NullMarked;
