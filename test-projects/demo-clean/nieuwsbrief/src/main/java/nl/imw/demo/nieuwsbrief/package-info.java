/** The newsletter, for those who asked for it. */
@Purpose("nieuwsbrief")
@DataSubject("professional")
package nl.imw.demo.nieuwsbrief;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
