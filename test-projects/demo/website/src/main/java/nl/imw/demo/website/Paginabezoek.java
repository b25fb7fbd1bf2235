package nl.imw.demo.website;

import java.time.Instant;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** One page that was read. */
record Paginabezoek(@PersonalData("bezoekgegevens") String pagina, Instant op) {}
