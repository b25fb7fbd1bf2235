/**
 * Reads the organisation's files: the register, the statement clause by clause, the decisions. Each
 * section has a class that says what may be written and makes the entry of it; a file with mistakes
 * is refused with all of them.
 */
@NullMarked
package nl.imwregiotilburg.privacy.register.reader;

import org.jspecify.annotations.NullMarked;
