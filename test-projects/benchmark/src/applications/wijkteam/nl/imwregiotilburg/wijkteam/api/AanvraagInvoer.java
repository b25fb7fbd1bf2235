package nl.imwregiotilburg.wijkteam.api;

import nl.imwregiotilburg.privacy.annotation.PersonalData;
import nl.imwregiotilburg.wijkteam.domein.Kanaal;

/** An application as it comes in. */
public record AanvraagInvoer(
    long clientnummer, @PersonalData("hulpvraag") String toelichting, Kanaal kanaal) {}
