/** toString(): what an object really prints when it is logged. */
@Purpose("hulpverlening-wmo")
@DataSubject("client")
package nl.imwregiotilburg.benchmark.tostring;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
