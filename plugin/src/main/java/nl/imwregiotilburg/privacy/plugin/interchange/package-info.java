/** The register in vocabularies of others: W3C DPV and fideslang. */
@NullMarked
package nl.imwregiotilburg.privacy.plugin.interchange;

import org.jspecify.annotations.NullMarked;
