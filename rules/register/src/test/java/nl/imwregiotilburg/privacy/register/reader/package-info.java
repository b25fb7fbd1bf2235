/** Tests of reading, from the file to the records and the problems. */
@NullMarked
package nl.imwregiotilburg.privacy.register.reader;

import org.jspecify.annotations.NullMarked;
