package nl.imwregiotilburg.cursusplan.domein;

import java.time.LocalDate;

/** An application of a participant for a course. */
public record Aanmelding(int nummer, Deelnemer deelnemer, Cursus cursus, LocalDate op) {}
