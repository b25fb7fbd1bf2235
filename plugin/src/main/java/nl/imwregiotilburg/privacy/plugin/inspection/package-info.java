/** One inspection of a build: what goes in, what comes out, and whether it fails the build. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.inspection;

import org.jspecify.annotations.NullMarked;
