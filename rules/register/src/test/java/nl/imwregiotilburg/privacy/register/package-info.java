/** Tests of what a register holds, of the tables of the law and of known services. */
@NullMarked
package nl.imwregiotilburg.privacy.register;

import org.jspecify.annotations.NullMarked;
