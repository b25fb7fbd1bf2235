@NullMarked
package nl.imwregiotilburg.privacy.plugin.approval;

import org.jspecify.annotations.NullMarked;
