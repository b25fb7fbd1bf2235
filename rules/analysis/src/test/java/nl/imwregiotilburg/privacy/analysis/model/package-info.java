/** Tests of the models of libraries. */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.model;

import org.jspecify.annotations.NullMarked;
