/** State that outlives a call: fields of singleton beans, caches and static fields. */
@Purpose("hulpverlening-wmo")
@DataSubject("client")
package nl.imwregiotilburg.benchmark.shared;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
