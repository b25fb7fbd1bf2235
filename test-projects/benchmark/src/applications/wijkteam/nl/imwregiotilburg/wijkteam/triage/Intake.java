package nl.imwregiotilburg.wijkteam.triage;

import java.math.BigDecimal;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** First conversation with a resident. */
public record Intake(
    long nummer,
    @PersonalData("hulpvraag") String vraag,
    @PersonalData("inkomen") BigDecimal maandinkomen,
    @PersonalData("gezondheid") String klachten,
    boolean spoed) {}
