/** Tests of the register, from the file to the records and the problems. */
@NullMarked
package nl.imwregiotilburg.privacy.register;

import org.jspecify.annotations.NullMarked;
