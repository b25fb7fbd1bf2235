/**
 * Class files: reads every class of a codebase and its dependencies once, and answers who extends,
 * declares and refers to what. Code is only decoded for the methods somebody asks for.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.bytecode;

import org.jspecify.annotations.NullMarked;
