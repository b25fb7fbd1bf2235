/** Which pages of the website are read. */
@Purpose("website-statistiek")
@DataSubject("bezoeker")
package nl.imw.demo.website;

import nl.imwregiotilburg.privacy.annotation.DataSubject;
import nl.imwregiotilburg.privacy.annotation.Purpose;
