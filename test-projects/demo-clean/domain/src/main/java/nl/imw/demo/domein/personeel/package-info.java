/** Staff: administration and payroll. */
@Purpose("personeel")
@DataSubject("werknemer")
package nl.imw.demo.domein.personeel;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
