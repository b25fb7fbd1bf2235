/**
 * Runs general analysers beside ours, each in a Java of its own, on the same class files and told
 * of the same sources and sinks.
 */
@NullMarked
package nl.imwregiotilburg.privacy.speed.sidebyside;

import org.jspecify.annotations.NullMarked;
