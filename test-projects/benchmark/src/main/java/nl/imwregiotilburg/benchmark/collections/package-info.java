/** Collections: which element, which key, and what is left after removing. */
@Purpose("hulpverlening-wmo")
@DataSubject("client")
package nl.imwregiotilburg.benchmark.collections;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
