/** Events: what is published comes out in every listener of that type. */
@Purpose("hulpverlening-wmo")
@DataSubject("client")
package nl.imwregiotilburg.benchmark.events;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
