package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;

/** A planned visit; prints its participants. */
public record Visit(long id, Volunteer volunteer, HelpSeeker seeker, LocalDate day) {

    public Visit moveTo(LocalDate other) {
        return new Visit(id, volunteer, seeker, other);
    }
}
