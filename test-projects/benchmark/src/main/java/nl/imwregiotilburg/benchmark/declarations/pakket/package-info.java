/** Staff: the purpose stands on the package. */
@Purpose("personeel")
@DataSubject("werknemer")
package nl.imwregiotilburg.benchmark.declarations.pakket;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
