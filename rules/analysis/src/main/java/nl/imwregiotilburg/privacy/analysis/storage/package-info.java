/** What databases keep: the types of the analysed code that are stored, and how. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.storage;

import org.jspecify.annotations.NullMarked;
