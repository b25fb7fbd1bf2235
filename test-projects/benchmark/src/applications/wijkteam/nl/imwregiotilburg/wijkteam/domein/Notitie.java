package nl.imwregiotilburg.wijkteam.domein;

import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** A note of a counsellor about how a client is doing. */
public record Notitie(long nummer, @PersonalData("gezondheid") String tekst, String auteurcode) {}
