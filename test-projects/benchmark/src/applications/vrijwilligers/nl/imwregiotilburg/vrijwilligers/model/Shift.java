package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;

/** Hours of one volunteer; prints only the volunteer's file number. */
public record Shift(long id, Volunteer volunteer, int minutes, LocalDate day) {

    public Shift moveTo(LocalDate other) {
        return new Shift(id, volunteer, minutes, other);
    }
}
