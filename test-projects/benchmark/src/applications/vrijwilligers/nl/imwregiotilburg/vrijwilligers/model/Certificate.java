package nl.imwregiotilburg.vrijwilligers.model;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.imwregiotilburg.privacy.annotation.PersonalData;

/** Certificate of conduct (VOG). */
public class Certificate {
    private long number;
    @PersonalData("bsn")
    @JsonIgnore
    private String bsn;
    @PersonalData("naam")
    private String holder;
    private transient String track = "aanvraag";
    private boolean granted;

    public Certificate(long number, String bsn, String holder) {
        this.number = number;
        this.bsn = bsn;
        this.holder = holder;
    }

    public long getNumber() {
        return number;
    }

    public String getBsn() {
        return bsn;
    }

    public String getHolder() {
        return holder;
    }

    public String getTrack() {
        return track;
    }

    public boolean isGranted() {
        return granted;
    }

    public void grant() {
        this.granted = true;
        this.track = "verleend";
    }
}
