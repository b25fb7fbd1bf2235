/**
 * What variables and objects hold while code is followed: values, the atoms they are made of, the
 * parts of objects, and what a method does with all of them, its summary.
 */
@NullMarked
package nl.imwregiotilburg.privacy.analysis.flow.value;

import org.jspecify.annotations.NullMarked;
