/** The files with the result: for machines and for people. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.report;

import org.jspecify.annotations.NullMarked;
