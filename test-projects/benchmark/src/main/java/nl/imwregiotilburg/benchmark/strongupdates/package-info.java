/** Strong updates: what was there before is gone, on every way or on some. */
@Purpose("hulpverlening-wmo")
@DataSubject("client")
package nl.imwregiotilburg.benchmark.strongupdates;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
