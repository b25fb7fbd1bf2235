/**
 * What can be said of a codebase without following its methods: which model answers a call, which
 * code a call may run, what frameworks call, how properties are named, and which conditions always
 * come out the same.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.program;

import org.jspecify.annotations.NullMarked;
