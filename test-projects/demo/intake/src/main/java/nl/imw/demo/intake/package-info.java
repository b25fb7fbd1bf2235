/** Intake: clients come in, their request for help is written down and passed on. */
@Purpose("hulpverlening-wmo")
package nl.imw.demo.intake;

import nl.imwregiotilburg.privacy.annotation.Purpose;
